import { makeStyles, tokens } from '@fluentui/react-components';
import type { HelpEntry } from '../../i18n/help-types';
import { useText } from '../../i18n/TextProvider';

const useStyles = makeStyles({
  help: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  question: {
    paddingBlock: tokens.spacingVerticalS,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  answer: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.6',
  },
});

/** Questions to be unfolded one by one. */
export function HelpList({ entries }: { entries: readonly HelpEntry[] }) {
  const text = useText();
  const styles = useStyles();
  return (
    <section className={styles.help} aria-labelledby="help">
      <h2 id="help" className={styles.heading}>
        {text('help.title')}
      </h2>
      {entries.map(({ question, answer }) => (
        <details key={question} className={styles.entry}>
          <summary className={styles.question}>{question}</summary>
          <p className={styles.answer}>{answer}</p>
        </details>
      ))}
    </section>
  );
}
