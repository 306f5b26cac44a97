import type { Selection } from '../../../app/ports';
import { TYPED, type CountSource } from '../../../app/ratios/judge-book';
import type { RatioBook } from '../../../app/ratios/ratio-book';
import { rulesOf, withRule } from '../../../app/ratios/rules-of';
import { CountsEditor } from '../CountsEditor/CountsEditor';
import { RuleForm } from '../RatioRules/RuleForm';
import type { BoardEdit } from './board-edit';

export interface BoardFormProps {
  readonly edit: BoardEdit;
  readonly book: RatioBook;
  readonly source: CountSource | null;
  readonly onPick: () => Promise<Selection | null>;
  readonly onChange: (part: Partial<RatioBook>) => void;
  readonly onCancel: () => void;
}

/** The form in which a rule or counts are written. */
export function BoardForm({ edit, book, source, onPick, onChange, onCancel }: BoardFormProps) {
  if (edit.kind === 'typed') {
    return (
      <CountsEditor
        rules={rulesOf(book).filter(({ ranges }) => ranges === null)}
        typed={book.typed}
        table={source && source.key !== TYPED ? source.table : null}
        onSave={(typed) => onChange({ typed, table: TYPED })}
        onCancel={onCancel}
      />
    );
  }
  return (
    <RuleForm
      key={edit.about}
      draft={edit.draft}
      base={edit.base}
      columns={source?.table.columns.map(({ name }) => name) ?? []}
      onPick={onPick}
      onSave={(rule) => onChange(withRule(book, rule))}
      onCancel={onCancel}
    />
  );
}
