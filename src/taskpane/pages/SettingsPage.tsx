import { AliasSettings } from '../components/SettingsForm/AliasSettings';
import { CalendarSettings } from '../components/SettingsForm/CalendarSettings';
import { DisplaySettings } from '../components/SettingsForm/DisplaySettings';
import { ExchangeSettings } from '../components/SettingsForm/ExchangeSettings';
import { FunctionsPanel } from '../components/FunctionsPanel/FunctionsPanel';
import { HelpList } from '../components/HelpList/HelpList';
import { LightSettings } from '../components/SettingsForm/LightSettings';
import { MarkSettings } from '../components/SettingsForm/MarkSettings';
import { useSettingsStyles } from '../components/SettingsForm/settings.styles';
import { changePreferences } from '../flows/change-preferences';
import { giveSettings, takeSettings } from '../flows/exchange-settings';
import type { Preferences } from '../../app/settings/preferences';
import { useSettingsTexts } from '../i18n/areas/settings';
import { helpEntries } from '../i18n/help';
import { useLanguage } from '../i18n/TextProvider';
import { usePane, usePaneState } from '../PaneProvider';
import { dubanVersion } from '../state/report';
import { levelsOf, tableOf, writtenNames } from '../state/rows';

/** 设置 of this workbook, and help. */
export default function SettingsPage() {
  const text = useSettingsTexts();
  const styles = useSettingsStyles();
  const pane = usePane();
  const preferences = usePaneState((state) => state.preferences);
  const levels = usePaneState((state) => levelsOf(tableOf(state)));
  const names = usePaneState(writtenNames);
  const api = usePaneState((state) => state.host.capabilities?.excelApi ?? '—');
  const language = useLanguage();
  const onChange = (change: Partial<Preferences>): void => void changePreferences(pane, change);
  const part = { preferences, onChange };
  return (
    <>
      <LightSettings {...part} levels={levels} />
      <MarkSettings {...part} />
      <DisplaySettings {...part} />
      <CalendarSettings {...part} />
      <AliasSettings {...part} names={names} />
      <FunctionsPanel />
      <ExchangeSettings onExport={() => giveSettings(pane)} onImport={(file) => takeSettings(pane, file)} />
      <div className={styles.section}>
        <p className={styles.small}>{text('kept')}</p>
        <p className={styles.small}>{text('privacy')}</p>
        <p className={styles.small}>{text('version', { version: dubanVersion, api })}</p>
      </div>
      <HelpList entries={helpEntries(language)} />
    </>
  );
}
