import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  blank: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { color: tokens.colorNeutralForeground3, '& svg': { width: '32px', height: '32px' } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
});

export interface BlankProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** Paragraphs: what happened, why, what to do. */
  readonly text: readonly string[];
  /** Buttons. */
  readonly children?: ReactNode;
}

/** A page that has nothing to show, and says why and what to do. */
export function Blank({ icon, title, text, children }: BlankProps) {
  const styles = useStyles();
  return (
    <section className={styles.blank}>
      {icon && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <h2 className={styles.title}>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
      {children}
    </section>
  );
}
