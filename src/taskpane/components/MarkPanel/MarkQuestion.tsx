import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnLetters } from '../../../domain/grid/address';
import type { UnsureColumn } from '../../../app/reading/unsure-columns';
import type { ColumnRole } from '../../../domain/table/types';
import { confirmAndMark } from '../../flows/correct-sheet';
import { useCorrectionTexts } from '../../i18n/areas/corrections';
import { usePane } from '../../PaneProvider';
import { Choice } from '../Choice/Choice';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  column: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  why: { flexBasis: '100%', color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Before anything is marked: the columns that were not read surely, what each may be, and the word to go on. */
export default function MarkQuestion({ asked }: { asked: readonly UnsureColumn[] }) {
  const text = useCorrectionTexts();
  const styles = useStyles();
  const pane = usePane();
  const [chosen, setChosen] = useState<Readonly<Record<number, ColumnRole>>>({});
  const roleAt = (index: number): ColumnRole => chosen[index] ?? asked[index]?.column.role ?? 'other';
  return (
    <section className={styles.box} aria-label={text('ask.title')}>
      <h3 className={styles.title}>{text('ask.title')}</h3>
      <p className={styles.text}>{text('ask.text')}</p>
      {asked.map(({ column, choices }, index) => {
        const label = text('ask.column', { letter: columnLetters(column.column), header: column.header });
        return (
          <div key={`${index} ${column.column}`} className={styles.column}>
            <span>{label}</span>
            <Choice
              label={label}
              value={roleAt(index)}
              options={choices.map((role) => ({ value: role, label: text(`use.${role}`) }))}
              onChoose={(role) => setChosen({ ...chosen, [index]: role })}
            />
            <span className={styles.why} lang="zh-CN">
              {text('corrections.columnWhy', { why: column.why })}
            </span>
          </div>
        );
      })}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() =>
            void confirmAndMark(
              pane,
              asked.map((one, index) => ({ ...one, role: roleAt(index) })),
            )
          }
        >
          {text('ask.go')}
        </Button>
        <Button size="small" data-cancel onClick={() => pane.store.dispatch({ type: 'mark/asked', columns: [] })}>
          {text('ask.cancel')}
        </Button>
      </div>
    </section>
  );
}
