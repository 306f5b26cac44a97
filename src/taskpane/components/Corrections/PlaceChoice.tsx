import { Button } from '@fluentui/react-components';
import { rangeAddress } from '../../../domain/grid/address';
import type { CellRange } from '../../../domain/grid/grid';
import type { TableLayout } from '../../../domain/table/types';
import { useCorrectionTexts } from '../../i18n/areas/corrections';
import { TextLink } from '../TextLink/TextLink';
import { useCorrectionStyles } from './Corrections.styles';

export interface PlaceChoiceProps {
  /** null: no table was found. */
  readonly layout: TableLayout | null;
  readonly selected: CellRange | null;
  readonly onHeader: (selected: CellRange) => void;
  readonly onRange: (selected: CellRange) => void;
  readonly onAutomatic: () => void;
}

/** Where the table stands, and buttons that take header or range from what is selected on the sheet. */
export function PlaceChoice({ layout, selected, onHeader, onRange, onAutomatic }: PlaceChoiceProps) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const press = (tell: (range: CellRange) => void) => () => selected && tell(selected);
  return (
    <section>
      <h3 className={styles.heading}>{text('corrections.place')}</h3>
      <p className={styles.text}>
        {layout
          ? text('corrections.placeNow', { header: headerOf(layout), range: rangeAddress(layout.range) })
          : text('corrections.placeNone')}{' '}
        {layout?.corrected?.frame && (
          <>
            {text('corrections.placeTold')} <TextLink onClick={onAutomatic}>{text('corrections.placeAuto')}</TextLink>
          </>
        )}
      </p>
      <p className={styles.quiet}>
        {selected
          ? text('corrections.selected', { address: rangeAddress(selected) })
          : text('corrections.selectedNone')}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={!selected} onClick={press(onHeader)}>
          {text('corrections.headerHere')}
        </Button>
        <Button size="small" disabledFocusable={!selected} onClick={press(onRange)}>
          {text('corrections.rangeHere')}
        </Button>
      </div>
    </section>
  );
}

function headerOf({ headerRows }: TableLayout): string {
  const [first = 0] = headerRows;
  const last = headerRows.at(-1) ?? first;
  return first === last ? String(first + 1) : `${first + 1}—${last + 1}`;
}
