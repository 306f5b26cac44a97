import { Warning24Regular } from '@fluentui/react-icons/svg/warning';
import { WindowApps24Regular } from '@fluentui/react-icons/svg/window-apps';
import { Blank } from '../components/Blank/Blank';
import { useHostTexts } from '../i18n/areas/host';
import type { HostState } from '../state/model';

/** What the pane shows where it cannot work: not in Excel, or in an Excel that is too old. */
export default function HostPage({ host: { status, capabilities } }: { host: HostState }) {
  const text = useHostTexts();
  if (status === 'outside') {
    return <Blank icon={<WindowApps24Regular />} title={text('outsideTitle')} text={[text('outsideText')]} />;
  }
  const api = capabilities?.excelApi ?? text('unsupportedOld');
  return (
    <Blank icon={<Warning24Regular />} title={text('unsupportedTitle')} text={[text('unsupportedText', { api })]} />
  );
}
