import { useState } from 'react';
import { useRatioText } from '../../i18n/useRatioText';
import { useFieldStyles } from './field.styles';

/** The longest reason that is kept. */
const longest = 200;

/** Why a unit falls short of a 原则上 rule; kept when the field is left or Enter is pressed. */
export function ReasonField({ reason, onReason }: { reason: string; onReason: (reason: string) => void }) {
  const text = useRatioText();
  const styles = useFieldStyles();
  const [typed, setTyped] = useState(reason);
  const keep = (): void => {
    if (typed.trim() !== reason) onReason(typed.trim());
  };
  return (
    <label className={styles.field}>
      {text('detail.reason')}
      <input
        className={styles.input}
        lang="zh-CN"
        maxLength={longest}
        placeholder={text('detail.reasonPlace')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
      <span role="status">{reason !== '' && typed.trim() === reason && text('detail.reasonSaved')}</span>
    </label>
  );
}
