import { HelpList } from '../components/HelpList/HelpList';
import { SettingsForm } from '../components/SettingsForm/SettingsForm';
import { changePreferences } from '../flows/change-preferences';
import { helpEntries } from '../i18n/help';
import { chooseLanguage } from '../i18n/translate';
import { usePane, usePaneState } from '../PaneProvider';
import { levelsOf, tableOf } from '../state/rows';

/** 设置 of this workbook, and help. */
export default function SettingsPage() {
  const pane = usePane();
  const preferences = usePaneState((state) => state.preferences);
  const levels = usePaneState((state) => levelsOf(tableOf(state)));
  const excelApi = usePaneState((state) => state.host.capabilities?.excelApi ?? '—');
  const language = usePaneState(({ preferences: { language: wanted }, host }) =>
    chooseLanguage(wanted, host.displayLanguage),
  );
  return (
    <>
      <SettingsForm
        preferences={preferences}
        levels={levels}
        excelApi={excelApi}
        onChange={(change) => void changePreferences(pane, change)}
      />
      <HelpList entries={helpEntries(language)} />
    </>
  );
}
