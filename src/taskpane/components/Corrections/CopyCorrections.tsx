import { storedCorrections } from '../../../app/answers/corrections';
import { useCorrectionTexts } from '../../i18n/areas/corrections';
import { usePaneState } from '../../PaneProvider';
import { useCopy } from '../CopyText/useCopy';
import { TextLink } from '../TextLink/TextLink';
import { useCorrectionStyles } from './Corrections.styles';

/** Takes the kept corrections of the workbook to the command line. */
export function CopyCorrections() {
  const text = useCorrectionTexts();
  const styles = useCorrectionStyles();
  const corrections = usePaneState((state) => state.corrections);
  const [result, copy] = useCopy();
  if (Object.keys(corrections).length === 0) return null;
  const value = JSON.stringify(storedCorrections(corrections), null, 2);
  return (
    <div>
      <TextLink onClick={() => void copy(value)}>{text('corrections.copy')}</TextLink>
      <p className={styles.quiet} role="status">
        {result === 'copied' && text('corrections.copied')}
        {result === 'refused' && text('corrections.copyRefused')}
      </p>
      {result === 'refused' && <textarea readOnly rows={4} aria-label={text('corrections.copy')} value={value} />}
    </div>
  );
}
