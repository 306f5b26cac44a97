import { urgeText, type UrgeRequest } from '../../../app/urge-text';
import { useUrgeTexts } from '../../i18n/areas/urge';
import { CopyText } from '../CopyText/CopyText';

/** 催办文字 for some bodies, ready to be copied, or that there is nothing to urge about. */
export function UrgeText({ label, request }: { label: string; request: UrgeRequest }) {
  const text = useUrgeTexts();
  const value = urgeText(request);
  return value === '' ? <p>{text('nothing')}</p> : <CopyText label={label} value={value} />;
}
