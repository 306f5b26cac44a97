import { suggestAliases } from '../../department/suggest-aliases';
import type { Bodies } from '../../department/types';
import type { Finding, Task } from '../types';
import type { UncheckedTable } from './finding-rule';

const roles = ['units', 'lead', 'responsible', 'cooperating'] as const;

/** Names that may be one body: they are counted apart until the user says otherwise. */
export function bodyFindings({ tasks }: UncheckedTable): Finding[] {
  const cells = new Map<string, string | null>();
  const counts = new Map<string, number>();
  for (const [{ named }, { cell, times }] of tally(tasks)) {
    for (const name of named) {
      if (!cells.has(name)) cells.set(name, cell);
      counts.set(name, (counts.get(name) ?? 0) + times);
    }
  }
  const names = [...cells.keys()];
  const alike = suggestAliases(names).map(({ code, names: [, second], message }) => ({
    code,
    cell: cells.get(second) ?? null,
    message,
  }));
  return [...alike, ...slips(names, counts, cells)];
}

/** The first cell of each reading of bodies, and how often it is used: cells of one text share one reading. */
function tally(tasks: readonly Task[]): Map<Bodies, { readonly cell: string | null; times: number }> {
  const readings = new Map<Bodies, { readonly cell: string | null; times: number }>();
  for (const task of tasks) {
    for (const role of roles) {
      const bodies = task[role];
      if (!bodies || bodies.named.length === 0) continue;
      const known = readings.get(bodies);
      if (known) known.times++;
      else readings.set(bodies, { cell: task.source[role]?.cell ?? null, times: 1 });
    }
  }
  return readings;
}

/** Shorter names differ in one character and are two bodies (市公安局, 市公路局). */
const shortest = 6;
/** The first characters say the place: 凤山县, 凤冈县. */
const place = 3;
/** What tells one body from another by itself. */
const telling = /[一二三四五六七八九十\d东西南北中上下内外甲乙丙丁省市县区镇乡a-z]/i;

/** A long name that stands once and differs in one character from one that stands often: likely a slip of the pen. */
function slips(
  names: readonly string[],
  counts: ReadonlyMap<string, number>,
  cells: ReadonlyMap<string, string | null>,
): Finding[] {
  const rare = names.filter((name) => name.length >= shortest && counts.get(name) === 1);
  const often = names.filter((name) => name.length >= shortest && (counts.get(name) ?? 0) >= 3);
  return rare.flatMap((name) => {
    const meant = often.find((other) => differsInOne(name, other));
    if (meant === undefined) return [];
    return [
      {
        code: 'department.near-name',
        cell: cells.get(name) ?? null,
        message: `“${name}”只出现一次，与多次出现的“${meant}”只差一个字，可能是笔误，目前分别统计，请核对。`,
      },
    ];
  });
}

function differsInOne(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const apart = [...one].flatMap((character, at) => (character === other[at] ? [] : [at]));
  const [at = 0, ...more] = apart;
  return apart.length === 1 && more.length === 0 && at >= place && !telling.test(`${one[at]}${other[at]}`);
}
