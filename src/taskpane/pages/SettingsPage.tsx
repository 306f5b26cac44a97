import { SettingsForm } from '../components/SettingsForm/SettingsForm';
import { changePreferences } from '../flows/change-preferences';
import { usePane, usePaneState } from '../PaneProvider';
import { levelsOf, tableOf } from '../state/rows';

/** 设置 of this workbook. */
export default function SettingsPage() {
  const pane = usePane();
  const preferences = usePaneState((state) => state.preferences);
  const levels = usePaneState((state) => levelsOf(tableOf(state)));
  const excelApi = usePaneState((state) => state.host.capabilities?.excelApi ?? '—');
  return (
    <SettingsForm
      preferences={preferences}
      levels={levels}
      excelApi={excelApi}
      onChange={(change) => void changePreferences(pane, change)}
    />
  );
}
