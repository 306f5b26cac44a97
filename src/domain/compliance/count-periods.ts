/** Counts of several years side by side: the latest one counts, the others are set aside and named, never mixed. */
import type { CountColumn } from './types';

interface Period {
  readonly label: string;
  /** Later is greater; only periods of the same kind are compared. */
  readonly rank: number;
  readonly kind: 'year' | 'word';
}

const YEAR = /(?<year>(?:19|20)\d{2})年?(?:度|[年上]?[末底初]|\d{1,2}月[末底]?)?/u;
const WORDS: readonly (readonly [pattern: RegExp, rank: number])[] = [
  [/上年|去年|年初|期初|上期|原有/u, 0],
  [/本年|今年|年末|年底|期末|本期|现有|目前/u, 1],
];

/** The period that a column's headers name; null when they name none. */
export function periodOf(headers: readonly string[]): Period | null {
  for (const header of [...headers].reverse()) {
    const year = YEAR.exec(header);
    if (year) return { label: year[0], rank: Number(year.groups?.['year']), kind: 'year' };
    const word = WORDS.find(([pattern]) => pattern.test(header));
    if (word) return { label: header, rank: word[1], kind: 'word' };
  }
  return null;
}

const LEADING_PERIOD = new RegExp(
  `^(?:${YEAR.source.replace('?<year>', '?:')}|[上去本今]年(?:度|[末底])?|年[初末底]|期[初末]|[上本]期)`,
  'u',
);

/** Headers without those that only name a period, and without a year before the words (2024年执法人员数). */
export function withoutPeriods(headers: readonly string[]): string[] {
  const only = new RegExp(
    `^(?:${YEAR.source.replace('?<year>', '?:')}|[上去本今]年(?:度|[末底])?|[年期][初末底]|[上本]期|现有|目前)$`,
    'u',
  );
  const bare = headers.filter((header) => !only.test(header.replace(/[()（）]/gu, '')));
  return bare.map((header) => header.replace(LEADING_PERIOD, ''));
}

/** A column of counts with the period it is of. */
export interface DatedColumn extends CountColumn {
  readonly period: Period | null;
}

/** Columns of one count that were set aside for a later period. */
export interface SetAside {
  readonly name: string;
  readonly used: string;
  readonly others: readonly string[];
}

interface LatestColumns {
  readonly columns: CountColumn[];
  readonly setAside: SetAside[];
  /** Counts left that are of different years, each with its year; empty when all are of one. */
  readonly mixed: string[];
}

function mixedYears(columns: readonly DatedColumn[]): string[] {
  const dated = columns.filter(({ period }) => period?.kind === 'year');
  const years = new Set(dated.map(({ period }) => period?.rank));
  return years.size > 1 ? dated.map(({ name, period }) => `${name}（${period?.label ?? ''}）`) : [];
}

/** Keeps of each count the column of its latest period. Counts without periods, or of unlike ones, stay as they are. */
export function latestColumns(columns: readonly DatedColumn[]): LatestColumns {
  const setAside: SetAside[] = [];
  const dropped = new Set<DatedColumn>();
  for (const name of new Set(columns.map((column) => column.name))) {
    const same = columns.filter((column) => column.name === name);
    const dated = same.flatMap((column) => (column.period ? [{ column, period: column.period }] : []));
    const [first] = dated;
    if (!first || dated.length < 2 || dated.some(({ period }) => period.kind !== first.period.kind)) continue;
    const latest = dated.reduce((best, each) => (each.period.rank > best.period.rank ? each : best));
    const others = dated.filter(({ period }) => period.rank < latest.period.rank);
    if (others.length === 0) continue;
    others.forEach(({ column }) => dropped.add(column));
    setAside.push({ name, used: latest.period.label, others: others.map(({ period }) => period.label) });
  }
  const left = columns.filter((column) => !dropped.has(column));
  const plain = left.map(({ name, header, column }) => ({ name, header, column }));
  return { columns: plain, setAside, mixed: mixedYears(left) };
}
