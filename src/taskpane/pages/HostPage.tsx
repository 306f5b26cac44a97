import { Warning24Regular } from '@fluentui/react-icons/svg/warning';
import { WindowApps24Regular } from '@fluentui/react-icons/svg/window-apps';
import { Blank } from '../components/Blank/Blank';
import { useText } from '../i18n/TextProvider';
import type { HostState } from '../state/model';

/** What the pane shows where it cannot work: not in Excel, or in an Excel that is too old. */
export default function HostPage({ host: { status, capabilities } }: { host: HostState }) {
  const text = useText();
  if (status === 'outside') {
    return (
      <Blank icon={<WindowApps24Regular />} title={text('state.outsideTitle')} text={[text('state.outsideText')]} />
    );
  }
  const api = capabilities?.excelApi ?? text('state.unsupportedOld');
  return (
    <Blank
      icon={<Warning24Regular />}
      title={text('state.unsupportedTitle')}
      text={[text('state.unsupportedText', { api })]}
    />
  );
}
