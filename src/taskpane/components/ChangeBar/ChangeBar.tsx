import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flex: '1 1 88px' },
  action: { maxWidth: '100%' },
});

export interface ChangeBarProps {
  readonly children: ReactNode;
  readonly action: string;
  readonly onAction: () => void;
}

/** A quiet line above the page: the sheet is not what the pane shows, and what to press. */
export function ChangeBar({ children, action, onAction }: ChangeBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.words}>{children}</span>
      <Button className={styles.action} size="small" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
