import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRatioText } from '../../i18n/useRatioText';
import { focusOnce } from '../../keyboard/focus-once';
import { useFieldStyles } from '../RatioCard/field.styles';
import type { TypedRow } from './typed-draft';

const useStyles = makeStyles({
  // Columns of numbers stay side by side; where they have no room they scroll.
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: '196px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    tableLayout: 'fixed',
  },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', verticalAlign: 'bottom' },
  remove: { width: '26px' },
});

export interface CountsTableProps {
  /** The last row is the empty one that waits to be typed into; it cannot be removed. */
  readonly rows: readonly TypedRow[];
  /** The counts that a row holds, in the order of their columns. */
  readonly names: readonly string[];
  readonly onChange: (at: number, part: Partial<TypedRow>) => void;
  readonly onRemove: (at: number) => void;
}

/** The fields of the counts: a row a unit, a column a count. */
export function CountsTable({ rows, names, onChange, onRemove }: CountsTableProps) {
  const text = useRatioText();
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text('typed.unit'), ...names].map((name) => (
              <th key={name} scope="col" className={styles.head} lang="zh-CN">
                {name}
              </th>
            ))}
            <td className={styles.remove} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <CountsRow
              key={at}
              row={row}
              at={at}
              names={names}
              onChange={(part) => onChange(at, part)}
              onRemove={at < rows.length - 1 ? () => onRemove(at) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountsRowProps {
  readonly row: TypedRow;
  readonly at: number;
  readonly names: readonly string[];
  readonly onChange: (part: Partial<TypedRow>) => void;
  readonly onRemove: (() => void) | null;
}

function CountsRow({ row, at, names, onChange, onRemove }: CountsRowProps) {
  const text = useRatioText();
  const fields = useFieldStyles();
  const { unit, counts } = row;
  return (
    <tr>
      <td>
        <input
          ref={at === 0 ? focusOnce : undefined}
          className={fields.input}
          lang="zh-CN"
          aria-label={`${text('typed.unit')} ${at + 1}`}
          value={unit}
          onChange={({ target }) => onChange({ unit: target.value })}
        />
      </td>
      {names.map((name) => (
        <td key={name}>
          <input
            className={fields.input}
            inputMode="numeric"
            aria-label={`${unit || at + 1} ${name}`}
            value={counts[name] ?? ''}
            onChange={({ target }) => onChange({ counts: { ...counts, [name]: target.value } })}
          />
        </td>
      ))}
      <td>
        {onRemove && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text('typed.remove', { unit: unit || at + 1 })}
            onClick={onRemove}
          >
            ×
          </Button>
        )}
      </td>
    </tr>
  );
}
