import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/TextProvider';
import type { Page } from '../../state/model';
import { narrow } from '../../theme/narrow';

const useStyles = makeStyles({
  // Office lays its own menu over the top right corner: 40 × 40 px stay free.
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    minHeight: '40px',
    paddingInline: `${tokens.spacingHorizontalXS} 40px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    minHeight: '40px',
    [narrow]: { minHeight: '28px' },
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const pages = ['tasks', 'departments', 'ratios', 'findings', 'settings'] as const;

export interface PageNavProps {
  readonly page: Page;
  /** How many findings there are; said beside their page. */
  readonly findings: number;
  readonly onPage: (page: Page) => void;
}

/** The pages of the pane, side by side. */
export function PageNav({ page, findings, onPage }: PageNavProps) {
  const text = useText();
  const styles = useStyles();
  const label = (name: (typeof pages)[number]): string =>
    name === 'findings' && findings > 0 ? text('page.findingsCount', { count: findings }) : text(`page.${name}`);
  return (
    <nav className={styles.nav} aria-label={text('page.nav')}>
      {pages.map((name) => (
        <button
          key={name}
          type="button"
          className={mergeClasses(styles.page, name === page && styles.current)}
          aria-current={name === page ? 'page' : undefined}
          onClick={() => onPage(name)}
        >
          {label(name)}
        </button>
      ))}
    </nav>
  );
}
