import { usePaneState } from '../PaneProvider';
import { dateText, type DateText } from './date-text';

/** Writes a date as the user has chosen. */
export function useDateText(): DateText {
  const style = usePaneState((state) => state.preferences.dateStyle);
  return dateText[style];
}
