import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { TableCursor16Regular } from '@fluentui/react-icons/svg/table-cursor';
import type { Recognition } from '../../../app/reading/recognise';
import { useText } from '../../i18n/TextProvider';
import { clockTime } from '../../i18n/clock-time';
import { TextLink } from '../TextLink/TextLink';
import { Choice } from '../Choice/Choice';
import { narrow } from '../../theme/narrow';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [narrow]: { whiteSpace: 'normal' },
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  meta: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  choice: { margin: `${tokens.spacingVerticalXS} 0 0` },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
});

export interface BookBarProps {
  readonly recognition: Recognition;
  readonly tableIndex: number;
  readonly onTable: (index: number) => void;
  readonly onRead: () => void;
  readonly onCorrect: () => void;
  /** Brings the selection on the sheet to the front: F6 does not lead out of every pane. */
  readonly onSheet: () => void;
}

/** Which table the pane shows, since when, and the others of the sheet to choose from. */
export function BookBar({ recognition, tableIndex, onTable, onRead, onCorrect, onSheet }: BookBarProps) {
  const text = useText();
  const styles = useStyles();
  const { tables, sheet, readAt } = recognition;
  const table = tables[tableIndex];
  const title = table?.layout.title || sheet;
  return (
    <div>
      <div className={styles.bar}>
        <div className={styles.words}>
          <h2 className={styles.title} title={title} lang="zh-CN">
            {title}
          </h2>
          <p className={styles.meta}>
            {text('book.tasks', { count: table?.tasks.length ?? 0 })}
            {' · '}
            {text('book.readAt', { time: clockTime(readAt) })}
            {' · '}
            <TextLink title={text('corrections.openTitle')} onClick={onCorrect}>
              {text('corrections.open')}
            </TextLink>
          </p>
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<TableCursor16Regular />}
          aria-label={text('book.backToSheet')}
          title={text('book.backToSheet')}
          onClick={onSheet}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise16Regular />}
          aria-label={text('state.retry')}
          title={text('state.retry')}
          onClick={onRead}
        />
      </div>
      {tables.length > 1 && (
        <div className={styles.choice}>
          <p className={styles.hint}>{text('book.severalTables', { count: tables.length })}</p>
          <Choice
            label={text('book.table')}
            value={String(tableIndex)}
            options={tables.map(({ layout, tasks }, index) => ({
              value: String(index),
              label: layout.title
                ? text('book.tableOption', { title: layout.title, count: tasks.length })
                : text('book.tableNumber', { number: index + 1, count: tasks.length }),
            }))}
            onChoose={(index) => onTable(Number(index))}
          />
        </div>
      )}
    </div>
  );
}
