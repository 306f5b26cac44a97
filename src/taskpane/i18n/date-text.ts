import type { Preferences } from '../../app/preferences';
import type { IsoDate } from '../../domain/deadline/types';

export type DateText = (date: IsoDate) => string;

/** 2019-09-30 as it is, or 2019年9月30日. */
export const dateText: Readonly<Record<Preferences['dateStyle'], DateText>> = {
  iso: (date) => date,
  chinese: (date) => date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日'),
};
