import { useId, useState } from 'react';
import type { JudgedRule } from '../../../app/ratios/judge-book';
import { ratioText } from '../../../app/ratios/ratio-text';
import { useRatioText } from '../../i18n/useRatioText';
import { CopyText } from '../CopyText/CopyText';
import { TextLink } from '../TextLink/TextLink';
import { useRatioCardStyles } from './RatioCard.styles';

export interface RatioToolsProps {
  readonly judged: JudgedRule;
  readonly asOf: string;
  readonly reasonOf: (unit: string) => string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const removeKeys = { shipped: 'off', changed: 'reset', own: 'remove' } as const;

/** What can be done with a rule: taken along as text, changed, given up. */
export function RatioTools({ judged, asOf, reasonOf, onEdit, onRemove }: RatioToolsProps) {
  const text = useRatioText();
  const styles = useRatioCardStyles();
  const copy = useId();
  const [copying, setCopying] = useState(false);
  return (
    <>
      <div className={styles.tools}>
        <TextLink aria-expanded={copying} aria-controls={copy} onClick={() => setCopying(!copying)}>
          {text('copy')}
        </TextLink>
        <TextLink onClick={onEdit}>{text('edit')}</TextLink>
        <TextLink onClick={onRemove}>{text(removeKeys[judged.rule.origin])}</TextLink>
      </div>
      {copying && (
        <div id={copy}>
          <CopyText label={text('copied')} value={ratioText(judged, asOf, reasonOf)} />
        </div>
      )}
    </>
  );
}
