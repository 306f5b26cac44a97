import type { RatioBook } from '../../../app/ratios/ratio-book';
import { basisChoices } from '../../../domain/compliance/counted-people';
import type { StaffingTable } from '../../../domain/compliance/types';
import { BasisPicker } from './BasisPicker';

export interface BasisPickersProps {
  readonly table: StaffingTable;
  readonly book: RatioBook;
  readonly onChange: (part: Partial<RatioBook>) => void;
}

/** 口径 of every count that the table gives in parts. A choice this table cannot follow is not shown as chosen. */
export function BasisPickers({ table, book, onChange }: BasisPickersProps) {
  return basisChoices(table).map((choice) => {
    const kept = book.basis[choice.name] ?? [];
    const follows = kept.length > 0 && kept.every((part) => choice.parts.includes(part));
    const chosen = follows ? kept : choice.summed;
    return (
      <BasisPicker
        key={choice.name}
        choice={choice}
        chosen={chosen}
        onChoose={(parts) => onChange({ basis: { ...book.basis, [choice.name]: [...parts] } })}
      />
    );
  });
}
