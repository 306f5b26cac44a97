import type { Notice } from '../state/model';
import type { Translate } from './types';

/** The text of a notice in the language of the translator. */
export function noticeText({ key, values }: Notice, text: Translate): string {
  // A notice carries its values as data, so that its key and values cannot be checked against each other here.
  return (text as (key: Notice['key'], values?: Notice['values']) => string)(key, values);
}
