import { Button } from '@fluentui/react-components';
import type { CellRange } from '../../../domain/grid/grid';
import type { CorrectedKind } from '../../../domain/table/corrections/types';
import type { TableLayout, TableRow } from '../../../domain/table/types';
import { useCorrectionTexts } from '../../i18n/areas/corrections';
import { TextLink } from '../TextLink/TextLink';
import { useCorrectionStyles } from './Corrections.styles';

const kinds: readonly CorrectedKind[] = ['task', 'continuation', 'section', 'ignored'];

export interface RowChoiceProps {
  readonly layout: TableLayout;
  /** Rows selected on the sheet. */
  readonly selected: CellRange | null;
  /** null: read them automatically again. */
  readonly onTell: (rows: readonly number[], kind: CorrectedKind | null) => void;
}

/** What the rows selected on the sheet were read as, and buttons to say otherwise. */
export function RowChoice({ layout, selected, onTell }: RowChoiceProps) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const inside = selected && clipped(selected, layout);
  const rows = inside ? layout.rows.filter(({ row }) => row >= inside.top && row <= inside.bottom) : [];
  const told = layout.rows.filter(({ corrected }) => corrected);
  return (
    <section>
      <h3 className={styles.heading}>{text('corrections.rows')}</h3>
      {!selected && <p className={styles.quiet}>{text('corrections.rowsHint')}</p>}
      {selected && <Now layout={layout} selected={selected} />}
      {inside && (
        <div className={styles.buttons} role="group" aria-label={text('corrections.rows')}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              appearance={isTold(rows, kind) ? 'primary' : undefined}
              aria-pressed={isTold(rows, kind)}
              onClick={() => onTell(span(inside), kind)}
            >
              {text(`rowKind.${kind}`)}
            </Button>
          ))}
          {rows.some(({ corrected }) => corrected) && (
            <TextLink onClick={() => onTell(span(inside), null)}>{text('corrections.undo')}</TextLink>
          )}
        </div>
      )}
      {told.length > 0 && (
        <>
          <h3 className={styles.heading}>{text('corrections.rowList')}</h3>
          <ul className={styles.list}>
            {told.map(({ row, kind }) => (
              <li key={row} className={styles.line}>
                <span>{text('corrections.rowLine', { row: row + 1, kind: text(`rowKind.${kind}`) })}</span>
                <TextLink
                  aria-label={text('corrections.undoRow', { row: row + 1 })}
                  onClick={() => onTell([row], null)}
                >
                  {text('corrections.undo')}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What the selected rows are read as now. */
function Now({ layout, selected }: { layout: TableLayout; selected: CellRange }) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const { top, bottom } = selected;
  if (top < bottom) {
    const tasks = layout.rows.filter(({ row, kind }) => kind === 'task' && row >= top && row <= bottom).length;
    return <p className={styles.text}>{text('corrections.rowsAre', { first: top + 1, last: bottom + 1, tasks })}</p>;
  }
  const row = layout.rows.find((one) => one.row === top);
  if (row) {
    const values = { row: top + 1, kind: text(`rowKind.${row.kind}`), why: row.why };
    return <p className={styles.text}>{text('corrections.rowIs', values)}</p>;
  }
  const isHeader = layout.headerRows.includes(top);
  return (
    <p className={styles.text}>
      {text(isHeader ? 'corrections.rowHeader' : 'corrections.rowOutside', { row: top + 1 })}
    </p>
  );
}

/** All rows are so because the user said it. */
function isTold(rows: readonly TableRow[], kind: CorrectedKind): boolean {
  return rows.length > 0 && rows.every(({ corrected }) => corrected?.kind === kind);
}

/** The selected rows below the header; null when there are none. */
function clipped(selected: CellRange, { headerRows }: TableLayout): CellRange | null {
  const top = Math.max(selected.top, (headerRows.at(-1) ?? -1) + 1);
  return top > selected.bottom ? null : { ...selected, top };
}

const span = ({ top, bottom }: CellRange): number[] => Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
