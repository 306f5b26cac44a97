import * as v from 'valibot';
import { isIsoDay } from '../iso-day';
import type { WorkbookPort } from '../ports';

/** Under this key everything about ratios lies in the workbook's settings. */
export const ratioBookKey = 'duban.ratios';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const address = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/));
const fraction = v.object({ num: count, den: v.pipe(count, v.minValue(1)) });
const isoDay = v.pipe(v.string(), v.check(isIsoDay));

const ranges = v.object({
  sheet: name,
  numerator: address,
  denominator: address,
  units: v.fallback(v.nullable(address), null),
});

/** A rule of the office: a shipped one changed, one found in the sheet and accepted, or its own. */
const rule = v.object({
  id: name,
  title: name,
  numerator: name,
  denominator: name,
  comparison: v.picklist(['ge', 'gt', 'le', 'lt']),
  threshold: fraction,
  tone: v.fallback(v.picklist(['must', 'principle']), 'must'),
  due: v.fallback(v.nullable(isoDay), null),
  basis: v.fallback(v.string(), ''),
  source: v.fallback(v.string(), ''),
  measureWord: v.optional(v.fallback(v.string(), '人'), '人'),
  partOf: v.optional(v.fallback(v.boolean(), true), true),
  /** Two picked ranges instead of two columns of the staffing table. */
  ranges: v.fallback(v.nullable(ranges), null),
  /** Where the sheet says it; null for rules that were typed in. */
  cell: v.fallback(v.nullable(v.object({ sheet: v.string(), cell: v.string() })), null),
});

/** A list whose unusable entries are left out; the others stay. */
const listOf = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((each): each is v.InferOutput<Schema> => v.is(entry, each))),
      v.array(entry),
    ),
    [],
  );

const typedUnit = v.object({
  unit: name,
  level: v.fallback(v.nullable(v.string()), null),
  counts: v.record(v.string(), v.nullable(count)),
});

const schema = v.looseObject({
  rules: listOf(rule),
  /** Ids of shipped rules that are not wanted. */
  off: listOf(v.string()),
  /** Demands of the sheet that were dismissed; see `demandKey`. */
  dismissed: listOf(v.string()),
  /** Key of the staffing table that counts (`人员情况表!3`), or `typed`; null: the first that fits. */
  table: v.fallback(v.nullable(v.string()), null),
  /** 口径: a count by the names of the columns it is made of. */
  basis: v.fallback(v.record(v.string(), v.array(v.string())), {}),
  /** Why a unit falls short of a 原则上 rule; keys are `rule id|unit`. */
  reasons: v.fallback(v.record(v.string(), v.string()), {}),
  typed: listOf(typedUnit),
});

/** Everything about ratios that a person chose for a workbook. */
export type RatioBook = v.InferOutput<typeof schema>;
export type OwnRule = v.InferOutput<typeof rule>;

/** Reads anything as a ratio book: what is absent or unusable falls away alone. */
export function toRatioBook(stored: unknown): RatioBook {
  const entries = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  return v.parse(schema, entries);
}

/** A rule as it is stored; null when an entry of it is unusable. */
export function toOwnRule(value: unknown): OwnRule | null {
  const read = v.safeParse(rule, value);
  return read.success ? read.output : null;
}

/** What was chosen about ratios in the workbook; all as shipped when nothing was. */
export async function readRatioBook(port: WorkbookPort): Promise<RatioBook> {
  return toRatioBook(await port.readSetting(ratioBookKey));
}

/** Changes some entries and leaves the rest, unknown ones included. Returns all as they now stand. */
export async function writeRatioBook(port: WorkbookPort, change: Partial<RatioBook>): Promise<RatioBook> {
  const next = toRatioBook({ ...(await readRatioBook(port)), ...change });
  await port.writeSetting(ratioBookKey, next);
  return next;
}
