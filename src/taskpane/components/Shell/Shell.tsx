import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { visuallyHidden } from '../../theme/hidden';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  // Always with its scroll bar: the web view hides it until the pointer comes, and lines must not jump then.
  page: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  forReaders: visuallyHidden,
});

export interface ShellProps {
  /** Read out when it changes. */
  readonly live: string;
  readonly scroller: Ref<HTMLElement>;
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

/** The frame of the pane: head, the page that scrolls, foot, and what a screen reader is told. */
export function Shell({ live, scroller, head, children, foot }: ShellProps) {
  const styles = useStyles();
  return (
    <div className={styles.shell}>
      {head}
      <main className={styles.page} ref={scroller}>
        <div>{children}</div>
      </main>
      {foot}
      <div role="status" className={styles.forReaders}>
        {live}
      </div>
    </div>
  );
}
