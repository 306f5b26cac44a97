import type { RatioRule } from '../../../domain/compliance/types';
import { useRatioText } from '../../i18n/useRatioText';
import { asksForMore, type UnitColumn, type UnitOrder } from '../../state/ratios';
import { TextLink } from '../TextLink/TextLink';
import { useRatioCardStyles } from './RatioCard.styles';

const columns: readonly UnitColumn[] = ['unit', 'have', 'need', 'gap'];

export interface SortHeadsProps {
  readonly rule: RatioRule;
  readonly order: UnitOrder;
  readonly onOrder: (order: UnitOrder) => void;
}

/** The head of the unit table; each column sorts when it is pressed, and turns round when pressed again. */
export function SortHeads({ rule, order, onOrder }: SortHeadsProps) {
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const more = asksForMore(rule);
  const label = (column: UnitColumn): string => {
    if (column === 'need') return text(more ? 'need' : 'most');
    return column === 'gap' ? text(more ? 'gap' : 'excess') : text(column);
  };
  const press = (column: UnitColumn): void =>
    onOrder({ column, descending: order.column === column ? !order.descending : column !== 'unit' });
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted = order.column === column;
          const name = label(column);
          return (
            <th
              key={column}
              scope="col"
              className={column === 'unit' ? styles.head : styles.headNumber}
              aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <TextLink className={styles.sort} title={text('sort', { column: name })} onClick={() => press(column)}>
                {name}
                {sorted && <span aria-hidden>{order.descending ? ' ↓' : ' ↑'}</span>}
              </TextLink>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
