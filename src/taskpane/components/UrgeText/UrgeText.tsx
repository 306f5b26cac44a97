import { urgeText, type UrgeRequest } from '../../../app/urge-text';
import { useText } from '../../i18n/TextProvider';
import { CopyText } from '../CopyText/CopyText';

/** 催办文字 for some bodies, ready to be copied, or that there is nothing to urge about. */
export function UrgeText({ label, request }: { label: string; request: UrgeRequest }) {
  const text = useText();
  const value = urgeText(request);
  return value === '' ? <p>{text('urge.nothing')}</p> : <CopyText label={label} value={value} />;
}
