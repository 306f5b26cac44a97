import { makeStyles, tokens } from '@fluentui/react-components';
import type { BasisChoice } from '../../../domain/compliance/counted-people';
import { useRatioText } from '../../i18n/useRatioText';
import { useFieldStyles } from '../RatioCard/field.styles';

const useStyles = makeStyles({
  box: {
    minWidth: 0,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  summary: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
});

export interface BasisPickerProps {
  readonly choice: BasisChoice;
  /** Parts that are counted, by a person's choice or for want of a column; empty: the column of its own, or nothing. */
  readonly chosen: readonly string[];
  readonly onChoose: (parts: readonly string[]) => void;
}

/** 口径 of one count: its own column, or the parts that a person ticks. Parts that may overlap are never added up unasked. */
export function BasisPicker({ choice, chosen, onChoose }: BasisPickerProps) {
  const text = useRatioText();
  const styles = useStyles();
  const fields = useFieldStyles();
  const { name, whole, parts, overlapping } = choice;
  const sum = chosen.join('＋');
  const said =
    chosen.length > 0
      ? text('basis.sum', { name, parts: sum })
      : whole
        ? text('basis.whole', { name })
        : text('basis.none');
  return (
    <details open={!whole && chosen.length === 0 && !overlapping}>
      <summary className={styles.summary} lang="zh-CN">
        {text('basis.title', { name })}：{said}
      </summary>
      <fieldset className={styles.box}>
        <legend>{text('basis.title', { name })}</legend>
        {whole && (
          <label className={fields.check} lang="zh-CN">
            <input type="radio" checked={chosen.length === 0} onChange={() => onChoose([])} />
            {text('basis.whole', { name })}
          </label>
        )}
        {parts.map((part) => (
          <label key={part} className={fields.check} lang="zh-CN">
            <input
              type="checkbox"
              checked={chosen.includes(part)}
              onChange={({ target }) =>
                onChoose(parts.filter((each) => (each === part ? target.checked : chosen.includes(each))))
              }
            />
            {part}
          </label>
        ))}
        <p className={styles.hint}>{text(overlapping ? 'basis.overlap' : 'basis.apart')}</p>
      </fieldset>
    </details>
  );
}
