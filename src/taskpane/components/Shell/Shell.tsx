import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { useText } from '../../i18n/TextProvider';
import type { Page } from '../../state/model';
import { visuallyHidden } from '../../theme/hidden';

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  // Office lays its own menu over the top right corner: 40 × 40 px stay free.
  top: {
    flexShrink: 0,
    minHeight: '40px',
    paddingInlineEnd: '40px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingInline: tokens.spacingHorizontalS, minHeight: '40px' },
  page: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  forReaders: visuallyHidden,
});

const pages = ['tasks', 'ratios', 'findings', 'settings'] as const;

export interface ShellProps {
  readonly page: Page;
  readonly findings: number;
  /** Read out when it changes. */
  readonly live: string;
  readonly scroller: Ref<HTMLElement>;
  readonly onPage: (page: Page) => void;
  readonly children: ReactNode;
  /** Stands below the page. */
  readonly foot?: ReactNode;
}

/** The frame of the pane: pages at the top, the page itself, and what came of the last action at the foot. */
export function Shell({ page, findings, live, scroller, onPage, children, foot }: ShellProps) {
  const text = useText();
  const styles = useStyles();
  const label = (name: Page): string =>
    name === 'findings' && findings > 0 ? text('page.findingsCount', { count: findings }) : text(`page.${name}`);
  return (
    <div className={styles.shell}>
      <nav className={styles.top} aria-label={text('page.nav')}>
        <TabList
          size="small"
          selectedValue={page}
          onTabSelect={(_event, { value }) => onPage(pages.find((name) => name === value) ?? 'tasks')}
        >
          {pages.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="page" className={styles.tab}>
              {label(name)}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main className={styles.page} ref={scroller}>
        <div id="page" role="tabpanel" aria-labelledby={`tab-${page}`}>
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
