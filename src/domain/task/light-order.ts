import type { Light, TaskState } from './types';

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

/** How many of these show each light; lights that nobody shows count 0. */
export function countLights(states: Iterable<Pick<TaskState, 'light'>>): Readonly<Record<Light, number>> {
  const counts = Object.fromEntries(lightOrder.map((light) => [light, 0])) as Record<Light, number>;
  for (const { light } of states) counts[light] += 1;
  return counts;
}
