import { mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../../domain/grid/address';
import type { TableColumn } from '../../../domain/table/types';
import { useCorrectionTexts } from '../../i18n/areas/corrections';
import { Choice } from '../Choice/Choice';
import { TextLink } from '../TextLink/TextLink';
import { type ColumnUse, columnUses, columnUse } from './column-uses';
import { useCorrectionStyles } from './Corrections.styles';

/** Below this the confidence is shown as a warning. */
const sureEnough = 0.6;

export interface ColumnLinesProps {
  readonly columns: readonly TableColumn[];
  /** The column in question: its list takes the focus; null when the page was opened for none. */
  readonly pointed: number | null;
  /** null: read it automatically again. */
  readonly onTell: (column: number, use: ColumnUse | null) => void;
}

/** Each column of the table: what its header says, what it was read as and why, and a list to say otherwise. */
export function ColumnLines({ columns, pointed, onTell }: ColumnLinesProps) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  return (
    <section>
      <h3 className={styles.heading}>{text('corrections.columns')}</h3>
      <ul className={styles.list}>
        {columns.map((column) => (
          <Line
            key={column.column}
            column={column}
            isPointed={column.column === pointed}
            onTell={(use) => onTell(column.column, use)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly column: TableColumn;
  readonly isPointed: boolean;
  readonly onTell: (use: ColumnUse | null) => void;
}

function Line({ column, isPointed, onTell }: LineProps) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const letter = columnLetters(column.column);
  const header = column.header || text('corrections.noHeader');
  return (
    <li className={mergeClasses(styles.column, isPointed && styles.pointed)}>
      <span className={styles.letter}>{letter}</span>
      <span className={styles.header} lang="zh-CN">
        {header}
      </span>
      <Choice
        className={styles.use}
        label={text('corrections.column', { letter, header })}
        takesFocus={isPointed}
        value={columnUse(column).key}
        options={columnUses.map(({ key }) => ({ value: key, label: text(key) }))}
        onChoose={(key) => onTell(columnUses.find((use) => use.key === key) ?? null)}
      />
      <Why column={column} onUndo={() => onTell(null)} />
    </li>
  );
}

function Why({ column, onUndo }: { column: TableColumn; onUndo: () => void }) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const { confidence, alternative, role, why, corrected } = column;
  if (corrected) {
    return (
      <p className={styles.told}>
        {text('corrections.told')}{' '}
        <TextLink
          aria-label={text('corrections.undoColumn', { letter: columnLetters(column.column) })}
          onClick={onUndo}
        >
          {text('corrections.undo')}
        </TextLink>
      </p>
    );
  }
  const other = alternative !== null && alternative !== role ? text(columnUse({ role: alternative }).key) : null;
  const isUnsure = role !== 'other' && (other !== null || confidence < sureEnough);
  return (
    <p className={styles.why}>
      {role !== 'other' && (
        <span className={mergeClasses(isUnsure && styles.unsure)}>
          {text('corrections.sure', { percent: Math.round(confidence * 100) })}{' '}
        </span>
      )}
      <span lang="zh-CN">
        {other === null ? text('corrections.columnWhy', { why }) : text('corrections.columnOther', { why, other })}
      </span>
    </p>
  );
}
