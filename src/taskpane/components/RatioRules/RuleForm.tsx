import { useState } from 'react';
import type { Selection } from '../../../app/ports';
import type { OwnRule } from '../../../app/ratios/ratio-book';
import { useRatioText } from '../../i18n/useRatioText';
import { EditForm } from './EditForm';
import { RangeFields } from './RangeFields';
import { ruleOfDraft, type RuleBase, type RuleDraft } from './rule-draft';
import { ShareFields, TermFields } from './RuleFields';

export interface RuleFormProps {
  readonly draft: RuleDraft;
  readonly base: RuleBase;
  /** Columns of the staffing table in force, to be chosen from. */
  readonly columns: readonly string[];
  readonly onPick: () => Promise<Selection | null>;
  readonly onSave: (rule: OwnRule) => void;
  readonly onCancel: () => void;
}

/** A rule being written or changed. */
export function RuleForm({ draft, base, columns, onPick, onSave, onCancel }: RuleFormProps) {
  const text = useRatioText();
  const [typed, setTyped] = useState(draft);
  const [error, setError] = useState<string | null>(null);
  const change = (part: Partial<RuleDraft>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setError(null);
  };
  const save = (): void => {
    const rule = ruleOfDraft(typed, base, text);
    if (typeof rule === 'string') setError(rule);
    else onSave(rule);
  };
  return (
    <EditForm title={text('form.title')} error={error} save={text('form.save')} onSave={save} onCancel={onCancel}>
      <ShareFields draft={typed} columns={columns} onChange={change} />
      <TermFields draft={typed} onChange={change} />
      <RangeFields draft={typed} onChange={change} onPick={onPick} onError={setError} />
    </EditForm>
  );
}
