/** Public parsers to compare with. They are no dependencies of ours: DUBAN_PEERS names a folder that has them. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Reader } from './deadline';

interface ChronoResult {
  readonly start: { date(): Date };
  readonly end?: { date(): Date } | null;
}
interface Chrono {
  readonly zh: { readonly hans: { parse(text: string, ref: Date): ChronoResult[] } };
}
interface Recognized {
  readonly resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] } | null;
}
interface Recognizers {
  recognizeDateTime(text: string, culture: string, options: undefined, ref: Date): Recognized[];
}

/** The peers that are installed, and the names of those that are not. */
export async function findPeers(): Promise<{ readers: Reader[]; missing: string[] }> {
  const load = loader(process.env.DUBAN_PEERS);
  const readers: Reader[] = [];
  const missing: string[] = [];
  const chrono = load<Chrono>('chrono-node');
  if (chrono) readers.push({ name: 'chrono-node (zh.hans)', read: (text, ref) => chronoDay(chrono, text, ref) });
  else missing.push('chrono-node');
  const recognizers = load<Recognizers>('@microsoft/recognizers-text-date-time');
  if (recognizers) {
    readers.push({ name: 'Recognizers-Text (zh-cn)', read: (text, ref) => recognizedDay(recognizers, text, ref) });
  } else missing.push('@microsoft/recognizers-text-date-time');
  return { readers, missing };
}

function loader(folder: string | undefined): <T>(name: string) => T | null {
  const require = createRequire(resolve(folder ?? '.', 'package.json'));
  return (name) => {
    try {
      return require(name);
    } catch {
      return null;
    }
  };
}

const noon = (ref: string): Date => new Date(`${ref}T12:00:00`);

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

function chronoDay({ zh }: Chrono, text: string, ref: string): string | null {
  const first = zh.hans.parse(text, noon(ref))[0];
  return first ? localDay((first.end ?? first.start).date()) : null;
}

/** A range ends with the day before its `end`; durations and repeated sets are no dates. */
function recognizedDay({ recognizeDateTime }: Recognizers, text: string, ref: string): string | null {
  for (const { resolution } of safely(() => recognizeDateTime(text, 'zh-cn', undefined, noon(ref)))) {
    const value = resolution?.values?.[0];
    if (value?.type === 'date' || value?.type === 'datetime') return value.value?.slice(0, 10) ?? null;
    if (value?.type === 'daterange' && value.end) return dayBefore(value.end.slice(0, 10));
    if (value?.type === 'datetimerange' && value.end) return value.end.slice(0, 10);
  }
  return null;
}

/** It throws on some phrases; that counts as no answer. */
function safely(read: () => Recognized[]): Recognized[] {
  try {
    return read();
  } catch {
    return [];
  }
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
