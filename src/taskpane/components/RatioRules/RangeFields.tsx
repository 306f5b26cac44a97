import { Button } from '@fluentui/react-components';
import type { Selection } from '../../../app/ports';
import { parseAddress, rangeAddress } from '../../../domain/grid/address';
import { useRatioText } from '../../i18n/useRatioText';
import { useFieldStyles } from '../RatioCard/field.styles';
import type { RuleDraft } from './rule-draft';
import { useRuleFormStyles } from './RuleForm.styles';

export interface RangeFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (part: Partial<RuleDraft>) => void;
  /** What is selected on the sheet; null when Excel would not say. */
  readonly onPick: () => Promise<Selection | null>;
  readonly onError: (error: string) => void;
}

const parts = ['numerator', 'denominator', 'units'] as const;

/** Where a rule takes its counts from: columns of the staffing table, or cells selected on a sheet. */
export function RangeFields({ draft, onChange, onPick, onError }: RangeFieldsProps) {
  const text = useRatioText();
  const styles = useRuleFormStyles();
  const fields = useFieldStyles();
  const { ranges, sheet } = draft;

  const pick = async (part: (typeof parts)[number]): Promise<void> => {
    const selection = await onPick();
    if (!selection) return;
    const range = parseAddress(selection.address);
    const others = parts.some((other) => other !== part && ranges[other] !== '');
    if (!range) onError(text('form.notCells', { address: selection.address }));
    else if (others && selection.sheet !== sheet) onError(text('form.otherSheet', { sheet, other: selection.sheet }));
    else onChange({ sheet: selection.sheet, ranges: { ...ranges, [part]: rangeAddress(range) } });
  };

  return (
    <fieldset className={styles.group}>
      <legend>{text('form.counts')}</legend>
      {(['columns', 'ranges'] as const).map((from) => (
        <label key={from} className={fields.check}>
          <input type="radio" name="counts-from" checked={draft.from === from} onChange={() => onChange({ from })} />
          {text(`form.${from}`)}
        </label>
      ))}
      {draft.from === 'ranges' && (
        <>
          <p className={styles.hint}>{text('form.rangesHint')}</p>
          {parts.map((part) => (
            <div key={part} className={styles.picked}>
              <Button size="small" onClick={() => void pick(part)}>
                {text('form.pick', { part: text(`form.${part}`) })}
              </Button>
              <output>{ranges[part] === '' ? text('form.unpicked') : `${sheet}!${ranges[part]}`}</output>
            </div>
          ))}
        </>
      )}
    </fieldset>
  );
}
