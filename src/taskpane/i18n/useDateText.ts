import { dateText, withDates, type DateText } from '../../app/date-style';
import { usePaneState } from '../PaneProvider';

/** Writes a date as the user has chosen. */
export function useDateText(): DateText {
  const style = usePaneState((state) => state.preferences.dateStyle);
  return dateText[style];
}

/** Writes the dates of a sentence as the user has chosen. */
export function useDatedSentence(): (sentence: string) => string {
  const date = useDateText();
  return (sentence) => withDates(sentence, date);
}
