import { unwrap } from './brackets';
import { takeOrderRule } from './first-leads';
import { foldCell } from './fold';
import { isName, isOpen, namesPeople } from './is-name';
import { joinParts } from './join-parts';
import { askedFor, splitLabels, type Section } from './labels';
import { readClause, type Clause } from './read-clause';
import { mendLayout, mendSeparators } from './layout';
import { isOfficer, isPerson, partAtDash } from './people';
import { markPersons } from './persons-behind';
import { RoleBook } from './role-book';
import { splitNames } from './split-names';
import { splitPieces } from './split-pieces';
import { takeTails } from './take-tails';
import { takeTasks, takeTasksBeforeLabel } from './task-text';
import type { DepartmentReading } from './types';
import { NOBODY, SAME_AS_ABOVE } from './words';

const NOTHING: DepartmentReading = { named: [], open: [], remarks: [] };

/**
 * Reads a responsibility cell: the bodies it names, open-ended ones apart, and the roles it marks itself.
 * Never throws; an empty cell gives empty lists. Names come back whole and as written, wrapped lines joined.
 *
 * @example readDepartments('办公室或⏎其他相关部门') // { named: ['办公室'], open: ['其他相关部门'], remarks: [] }
 * @example readDepartments('市财政局牵头，市人社局配合') // … lead: ['市财政局'], cooperating: ['市人社局']
 */
export function readDepartments(text: string): DepartmentReading {
  const { text: body, rule } = takeOrderRule(foldCell(text));
  const tails = takeTails(mendLayout(partAtDash(body)));
  const cell = mendSeparators(unwrap(tails.text));
  if (NOBODY.has(cell)) return NOTHING;
  if (SAME_AS_ABOVE.has(cell)) return { ...NOTHING, remarks: [cell] };
  const book = new RoleBook();
  for (const task of tails.tasks) book.remark(task);
  const sections = splitLabels(cell);
  const labelled = sections.some(({ role }) => role !== undefined && role !== 'aside');
  sections.forEach((section) => readSection(section, labelled, book));
  if (rule !== null) book.leadFirst(rule);
  return book.reading();
}

function readSection(section: Section, labelled: boolean, book: RoleBook): void {
  if (section.role === 'aside') {
    book.remark(`${section.label}：${section.text.trim().replace(/[；。，]$/u, '')}`);
    return;
  }
  book.begin(section.role ?? null);
  const first = labelled && section.role === undefined;
  const { text, tasks } = first ? takeTasksBeforeLabel(section.text) : takeTasks(section.text);
  for (const task of tasks) book.remark(task);
  const clauses = splitPieces(text).map(readClause);
  for (const clause of markPersons(joinParts(clauses))) readNames(clause, book, section.label);
}

/** How a person is kept as a remark beside bodies (责任人：张三); null when the name is a body's. */
function personRemark(name: string, { post }: Clause, label: string): string | null {
  const asked = askedFor(label);
  if (asked === 'people' && (namesPeople(name) || !isName(name))) return `${label}：${name}`;
  if (asked === 'both' && isPerson(name) && !isName(name)) return `${label}：${name}`;
  return post || isOfficer(name) ? name : null;
}

function readNames(clause: Clause, book: RoleBook, label: string): void {
  if (clause.glue === '；' || clause.glue === '。') book.endSentence();
  if (clause.glue === '会同') book.together();
  const names = splitNames(clause.text).filter((name) => !NOBODY.has(name));
  // On a line of its own a bracketed mark speaks of that line alone.
  const alone = clause.glue === '\n';
  names.forEach((name, at) => {
    const own = at === names.length - 1 ? clause.own : null;
    book.add(name, { open: isOpen(name), own, alone, person: personRemark(name, clause, label) });
  });
  if (clause.more !== null) book.add(clause.more, { open: true, own: null, alone: false, person: null });
  if (clause.mark !== null) book.mark(clause.mark);
  if (clause.side) book.endSentence();
  for (const remark of clause.remarks) book.remark(remark);
}
