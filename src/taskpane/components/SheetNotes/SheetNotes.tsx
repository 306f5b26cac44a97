import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/TextProvider';

const useStyles = makeStyles({
  notes: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'pre-line' },
});

/** 备注 of the table, as they stand below it: they may say what an empty cell means. */
export function SheetNotes({ notes }: { notes: readonly string[] }) {
  const text = useText();
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <section className={styles.notes}>
      <h2 className={styles.title}>{text('book.notes')}</h2>
      {notes.map((note) => (
        <p key={note} className={styles.note} lang="zh-CN">
          {note}
        </p>
      ))}
    </section>
  );
}
