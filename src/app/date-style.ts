import type { IsoDate } from '../domain/deadline/types';
import type { Preferences } from './settings/preferences';

/** Writes a date in one of the ways a user may choose. */
export type DateText = (date: IsoDate) => string;

/** 2019-09-30 as it is, or 2019年9月30日. */
export const dateText: Readonly<Record<Preferences['dateStyle'], DateText>> = {
  iso: (date) => date,
  chinese: (date) => date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日'),
};

const quoteOrDate = /“[^”]*”|(\d{4})(?:-(\d{2})-(\d{2})|年(\d{1,2})月(\d{1,2})日)/g;

/**
 * A sentence of ours with its dates written in one way. What stands in “ ” are the sheet's own words, and stays.
 *
 * @example withDates('“9月底前”：最后一天是2019年9月30日', dateText.iso) // “9月底前”：最后一天是2019-09-30
 */
export function withDates(sentence: string, write: DateText): string {
  return sentence.replace(
    quoteOrDate,
    (found: string, year?: string, ...[isoMonth, isoDay, month, day]: (string | undefined)[]) =>
      year === undefined ? found : write([year, two(isoMonth ?? month), two(isoDay ?? day)].join('-')),
  );
}

const two = (number = ''): string => number.padStart(2, '0');
