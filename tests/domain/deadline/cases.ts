import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Deadline, DeadlineKind, Recurrence } from '../../../src/domain/deadline/types';

/** One line of a case file: a phrase, the document's date, and what an experienced clerk reads. */
export interface Case {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly ref: string | null;
  readonly kind: DeadlineKind;
  readonly dates: readonly ExpectedDate[];
  /** Always compared: a part that is not given must be absent. */
  readonly ongoing: boolean;
  readonly recurrence: Recurrence | null;
  readonly offset: { readonly amount: number; readonly unit: string; readonly event: string } | null;
  readonly state: 'done' | null;
  /** Compared only when given: start, startEvent, basis, assumed, tentative, alt. */
  readonly given: Readonly<Record<string, string>>;
}

export interface ExpectedDate {
  readonly due: string | null;
  readonly level: string | null;
  readonly label: string | null;
  readonly rule: string | null;
}

const folder = 'tests/corpus/deadline';

/** All case lines of `tests/corpus/deadline/*.tsv`, file by file. */
export function allCases(): Case[] {
  return caseFiles().flatMap(readCases);
}

/** The case files by path, in name order. */
export function caseFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads one case file; its first line is the header `text ref kind dates more note`, `#` begins a comment. */
export function readCases(path: string): Case[] {
  const file = basename(path, '.tsv');
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((content, index) => ({ content, line: index + 1 }))
    .slice(1)
    .filter(({ content }) => content.trim() !== '')
    .map(({ content, line }) => readCase(file, line, content));
}

function readCase(file: string, line: number, content: string): Case {
  const [text = '', ref = '', kind = '', dates = '', more = ''] = content.split('\t');
  const said = new Map<string, string>();
  for (const word of more.trim().split(/\s+/).filter(Boolean)) {
    const at = word.indexOf('=');
    said.set(at < 0 ? word : word.slice(0, at), at < 0 ? 'yes' : word.slice(at + 1));
  }
  const given: Record<string, string> = {};
  for (const key of ['start', 'startEvent', 'basis', 'assumed', 'tentative', 'alt']) {
    const value = said.get(key);
    if (value !== undefined) given[key] = value;
  }
  const freq = said.get('freq') as Recurrence['freq'] | undefined;
  const amount = said.get('amount');
  return {
    file,
    line,
    text: text.replaceAll('\\n', '\n'),
    ref: ref === '' || ref === '-' ? null : ref,
    kind: kind as DeadlineKind,
    dates: dates
      .split(/\s+/)
      .filter((word) => word !== '' && word !== '-')
      .map((word) => readDate(word, said)),
    ongoing: said.has('ongoing'),
    recurrence: freq ? { freq, rule: said.get('rule') ?? null } : null,
    offset: amount ? { amount: Number(amount), unit: said.get('unit') ?? '', event: said.get('event') ?? '' } : null,
    state: said.get('state') === 'done' ? 'done' : null,
    given,
  };
}

/** `2024-09-30@市局#制定方案`; `-@市局` for a recurrence of one level, whose rule stands as `rule@市局=01-31`. */
function readDate(word: string, said: ReadonlyMap<string, string>): ExpectedDate {
  const [, due = '', level = null, label = null] = /^(\d{4}-\d\d-\d\d|-)(?:@([^#]*))?(?:#(.*))?$/.exec(word) ?? [];
  return { due: due === '-' ? null : due, level, label, rule: said.get(`rule@${level ?? ''}`) ?? null };
}

/** What differs between the answer and the case, in words; empty when the answer is right. */
export function differences(expected: Case, read: Deadline): string[] {
  const found: string[] = [];
  const compare = (name: string, want: unknown, got: unknown): void => {
    if (JSON.stringify(want) !== JSON.stringify(got))
      found.push(`${name}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
  };
  compare('kind', expected.kind, read.kind);
  const perLevel = expected.dates.some((date) => date.due === null);
  compare(
    'dates',
    expected.dates.map(({ due, level, rule }) => `${due}@${level}${rule ? ` ${rule}` : ''}`),
    read.milestones.map(
      ({ due, level, recurrence }) => `${due}@${level}${due === null && recurrence?.rule ? ` ${recurrence.rule}` : ''}`,
    ),
  );
  expected.dates.forEach(({ label }, index) => {
    if (label !== null) compare(`label ${index + 1}`, label, read.milestones[index]?.label ?? null);
  });
  compare('ongoing', expected.ongoing || expected.kind === 'ongoing', read.ongoing);
  if (!perLevel) compare('recurrence', expected.recurrence, read.recurrence);
  compare('offset', expected.offset, read.offset);
  compare('state', expected.state, read.state);
  const got: Record<string, unknown> = {
    start: read.start,
    startEvent: read.startEvent,
    basis: read.basis,
    assumed: read.assumed.join(),
    tentative: read.tentative ? 'yes' : 'no',
    alt: read.alternative,
  };
  for (const [key, value] of Object.entries(expected.given)) compare(key, value, got[key]);
  return found;
}
