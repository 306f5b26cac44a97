import type { LostCorrection } from '../../../domain/table/corrections/types';
import { correctionFindings } from '../../../domain/task/findings/correction-findings';
import { useCorrectionTexts } from '../../i18n/areas/corrections';
import { TextLink } from '../TextLink/TextLink';
import { useCorrectionStyles } from './Corrections.styles';

/** Corrections whose words are no longer on the sheet, each with a way to be rid of it. */
export function LostLines({
  lost,
  onForget,
}: {
  lost: readonly LostCorrection[];
  onForget: (one: LostCorrection) => void;
}) {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  if (lost.length === 0) return null;
  const findings = correctionFindings(lost);
  return (
    <section>
      <h3 className={styles.heading}>{text('corrections.lost')}</h3>
      <ul className={styles.list}>
        {lost.map((one, index) => {
          const message = findings[index]?.message ?? '';
          return (
            <li key={message} className={styles.line}>
              <span lang="zh-CN">{message}</span>
              <TextLink aria-label={text('corrections.forgetOne', { message })} onClick={() => onForget(one)}>
                {text('corrections.forget')}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
