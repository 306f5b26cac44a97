import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode, type RefObject } from 'react';
import { useText } from '../../i18n/TextProvider';
import { keepFocus } from '../../keyboard/keep-focus';
import { focusNotice } from '../../keyboard/notice-focus';
import { visuallyHidden } from '../../theme/hidden';
import { PaneTitle } from './PaneTitle';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  // Always with its scroll bar: the web view hides it until the pointer comes, and lines must not jump then.
  page: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  forReaders: visuallyHidden,
  skip: {
    '&:not(:focus)': visuallyHidden,
    alignSelf: 'flex-start',
    margin: tokens.spacingHorizontalXS,
  },
});

export interface ShellProps {
  /** Read out when it changes. */
  readonly live: string;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

/** The frame of the pane: head, the page that scrolls, foot, and what a screen reader is told. */
export function Shell({ live, scroller, head, children, foot }: ShellProps) {
  const text = useText();
  const styles = useStyles();
  useEffect(() => (scroller.current ? keepFocus(scroller.current) : undefined), [scroller]);
  return (
    <div className={styles.shell}>
      {foot && (
        <Button className={styles.skip} size="small" appearance="primary" onClick={focusNotice}>
          {text('notice.goTo')}
        </Button>
      )}
      {head}
      <main className={styles.page} ref={scroller}>
        <div>
          <PaneTitle />
          {children}
        </div>
      </main>
      {foot}
      <div role="status" className={styles.forReaders}>
        {live}
      </div>
    </div>
  );
}
