import type { Light } from './types';

/** The order in which lights are shown: what needs action first. */
export const lightOrder: readonly Light[] = [
  'overdue',
  'dueSoon',
  'onTrack',
  'ongoing',
  'done',
  'cancelled',
  'undated',
  'unread',
];
