import { readAddinSettings } from '../../xlsx/addin-settings';

/** `<Id>` of the manifest: under it Excel keeps what the pane remembers in a workbook. */
const ADDIN_ID = '6c1f3a52-8d0e-4b7e-9a35-2f4d7c1be908';

/** What the pane keeps in a workbook under a key; null when there is nothing. */
export function keptSetting(bytes: Uint8Array, key: string): unknown {
  const kept = readAddinSettings(bytes, ADDIN_ID).get(key);
  try {
    return kept === undefined ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
