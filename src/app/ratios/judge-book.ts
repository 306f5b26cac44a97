import { choicesFor, chooseCount, withChoice, type CountChoice } from '../../domain/compliance/choose-basis';
import { compareUnits } from '../../domain/compliance/compare-units';
import { evaluateRule } from '../../domain/compliance/evaluate-rule';
import { joinAlike } from '../../domain/compliance/join-tables';
import { fittingRules } from '../../domain/compliance/ratio-reports';
import { STAFFING_MESSAGES } from '../../domain/compliance/staffing-messages';
import { typedTable } from '../../domain/compliance/typed-table';
import type { RatioReport, StaffingFinding, StaffingTable } from '../../domain/compliance/types';
import type { RatioBook } from './ratio-book';
import type { SheetFacts } from './read-sheets';
import { rulesOf, type RuleInForce } from './rules-of';

/** Key of counts that were typed in, among the keys of tables. */
export const TYPED = 'typed';
/** Begins the key of tables that hold one list together. */
const JOINED = '+';

/** Where counts can come from: a table of the workbook, or the counts that were typed in. */
export interface CountSource {
  readonly key: string;
  readonly table: StaffingTable;
}

/** A rule judged on the counts in force. */
export interface JudgedRule {
  readonly rule: RuleInForce;
  readonly report: RatioReport;
  /** The table it was judged on, as chosen 口径 made it. */
  readonly table: StaffingTable;
}

/** A staffing table and what each rule that its columns can answer says of its units. */
export interface StaffingRatios {
  readonly table: StaffingTable;
  readonly reports: readonly RatioReport[];
}

/** All ratios of a workbook as its book asks for them. */
export interface RatioOutcome {
  readonly sources: readonly CountSource[];
  /** The source in force; null when the workbook has no counts. */
  readonly source: CountSource | null;
  readonly judged: readonly JudgedRule[];
  /** Rules of the office that the counts cannot answer, with the counts they lack. */
  readonly unanswered: readonly { readonly rule: RuleInForce; readonly lacks: readonly string[] }[];
  readonly findings: readonly StaffingFinding[];
}

/** Names a table by its sheet and the row its header begins in. */
function tableKey({ sheet, headerRows, columns }: StaffingTable): string {
  return `${sheet}!${(headerRows[0] ?? 0) + 1}.${columns[0]?.column ?? 0}`;
}

const keyed = (table: StaffingTable): CountSource => ({ key: tableKey(table), table });

function sourcesOf(facts: readonly SheetFacts[], book: RatioBook, rules: readonly RuleInForce[]): CountSource[] {
  const tables = facts.flatMap((sheet) => sheet.tables);
  const joined = joinAlike(tables).filter((table) => !tables.includes(table));
  const found = [...joined.map((table) => ({ key: `${JOINED}${table.sheet}`, table })), ...tables.map(keyed)];
  if (book.typed.length === 0) return found;
  const names = new Set(rules.flatMap(({ numerator, denominator }) => [numerator, denominator]));
  const known = [...names].filter((name) => book.typed.some(({ counts }) => counts[name] !== undefined));
  return [...found, { key: TYPED, table: typedTable(book.typed, known) }];
}

/** The chosen source, else the table that answers most of the rules, the earlier one of equals. */
function chooseSource(sources: readonly CountSource[], chosen: string | null, rules: readonly RuleInForce[]) {
  const named = sources.find(({ key }) => key === chosen);
  if (named) return named;
  const answers = ({ table }: CountSource) => fittingRules(table, rules).length;
  return sources.reduce<CountSource | null>(
    (best, each) => (best && answers(best) >= answers(each) ? best : each),
    null,
  );
}

function judge(rule: RuleInForce, table: StaffingTable, choices: readonly CountChoice[]): JudgedRule {
  const used = choices.filter(({ name }) => name === rule.numerator || name === rule.denominator);
  const chosen = used.reduce(withChoice<RuleInForce>, rule);
  return { rule: chosen, report: evaluateRule(chosen, table), table };
}

function severalTables(
  sources: readonly CountSource[],
  source: CountSource | null,
  book: RatioBook,
): StaffingFinding[] {
  if (!source || book.table !== null || source.key.startsWith(JOINED)) return [];
  const alike = sources.filter(({ table }) =>
    source.table.columns.every(({ name }) => table.columns.some((column) => column.name === name)),
  );
  if (alike.length < 2) return [];
  const names = alike.map(({ table }) => (table.sheet === '' ? '手工填写' : `“${table.sheet}”`));
  const message = STAFFING_MESSAGES.severalAlike(names.join('、'), source.table.sheet);
  return [{ code: 'staffing.several-tables', cell: null, message }];
}

/** Judges every rule in force on the counts in force. The facts are what the sheets say, the book what a person chose. */
export function judgeBook(facts: readonly SheetFacts[], book: RatioBook): RatioOutcome {
  const rules = rulesOf(book);
  const onColumns = rules.filter(({ ranges }) => ranges === null);
  const sources = sourcesOf(facts, book, onColumns);
  const source = chooseSource(sources, book.table, onColumns);
  const choices = source ? choicesFor(source.table, book.basis) : [];
  const table = source && choices.reduce(chooseCount, source.table);
  const fitting = table ? fittingRules(table, onColumns) : [];
  const picked = rules.flatMap((rule) => {
    const own = facts.flatMap(({ ranges }) => ranges[rule.id] ?? [])[0];
    return rule.ranges && own ? [judge(rule, own, [])] : [];
  });
  const judged = [
    ...(table ? onColumns.filter((rule) => fitting.includes(rule)).map((rule) => judge(rule, table, choices)) : []),
    ...picked,
  ];
  const done = new Set(judged.map(({ rule }) => rule.id));
  const has = (name: string) => table?.columns.some((column) => column.name === name) ?? false;
  const unanswered = rules
    .filter(({ id, origin }) => !done.has(id) && origin !== 'shipped')
    .map((rule) => ({ rule, lacks: [rule.denominator, rule.numerator].filter((name) => !has(name)) }));
  const bodies = facts.flatMap((sheet) => sheet.bodies);
  const findings = [
    ...severalTables(sources, source, book),
    ...(source?.table.findings ?? []),
    ...picked.flatMap((each) => each.table.findings),
    ...(source && source.key !== TYPED ? compareUnits(source.table, bodies) : []),
  ];
  return { sources, source, judged, unanswered, findings };
}

/** What a report says: the counts in force and the rules judged on them; null when there is nothing to report. */
export function reportedRatios(facts: readonly SheetFacts[], book: RatioBook): StaffingRatios | null {
  const { judged } = judgeBook(facts, book);
  const table = judged.find(({ rule }) => rule.ranges === null)?.table;
  if (!table) return null;
  return { table, reports: judged.filter((each) => each.table === table).map(({ report }) => report) };
}
