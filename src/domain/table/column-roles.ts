import type { SheetView } from '../grid/sheet-view';
import { type ColumnContents, sampleContents, shareOf } from './column-contents';
import { type NamedColumn, nameColumns } from './column-meaning';
import { type RoleChoice, decideDuties } from './duty-columns';
import { foldHeader } from './fold-label';
import { decideGroups } from './group-columns';
import type { HeaderBlock } from './header-block';
import { decideLimits } from './limit-columns';
import { hearContents } from './meaning-by-contents';
import { besideRoleWords } from './role-word-column';
import type { ColumnRole, TableColumn } from './types';
import { contentPatterns } from './words/content-words';
import type { HeaderMeaning } from './words/header-words';

type Choices = ReadonlyMap<number, RoleChoice>;

/** Meanings that are a role by themselves. */
const plainRoles: Readonly<Partial<Record<HeaderMeaning, ColumnRole>>> = {
  no: 'no',
  lead: 'lead',
  responsible: 'responsible',
  cooperating: 'cooperating',
  progress: 'progress',
  note: 'note',
};

/**
 * Takes each column of a header for a role: by its words, then its neighbours, then what stands below (in the rows of
 * `body` alone, where they are known).
 */
export function decideColumns(view: SheetView, block: HeaderBlock, body?: ReadonlySet<number>): TableColumn[] {
  const contents = sampleContents(view, block, body);
  const named = hearContents(nameColumns(block), contents);
  const choices = besideRoleWords(
    named,
    contents,
    (others) =>
      new Map([
        ...decideDuties(others, contents),
        ...decideLimits(others, contents),
        ...decideGroups(others, contents),
      ]),
  );
  return withOneNumbering(
    named.map((column) => ({
      column: column.column,
      header: column.header,
      ...withLimit(column, choices.get(column.column) ?? plainChoice(column, contents.get(column.column)), choices),
    })),
  );
}

const whoRoles: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'cooperating', 'units']);

/** 责任单位及完成时限 holds the limit too, where no other column does. */
function withLimit({ withLimit: joins, leaf }: NamedColumn, choice: RoleChoice, all: Choices): RoleChoice {
  const isElsewhere = [...all.values()].some(({ role }) => role === 'deadline');
  if (!joins || isElsewhere || choice.part !== undefined || !whoRoles.has(choice.role)) return choice;
  return { ...choice, part: 'withLimit', why: `“${leaf}”同时写单位和时限，两者都从这一列读取` };
}

/** 序号 numbers the tasks; 建议号 beside it is the number of a paper. An outline stands under one header or none. */
function withOneNumbering(columns: readonly TableColumn[]): TableColumn[] {
  const plain = columns.find(({ role, header }) => role === 'no' && /^(?:序号?|编号|项次)$/.test(foldHeader(header)));
  return columns.map((column) =>
    plain &&
    column.role === 'no' &&
    column.header !== plain.header &&
    /(?:号|ID)$/i.test(column.header) &&
    !/措施|子项/.test(column.header)
      ? { ...column, role: 'other', confidence: 0.6, why: `编号已由“${plain.header}”列出` }
      : column,
  );
}

function plainChoice(
  { meaning, strength, leaf, header }: NamedColumn,
  contents: ColumnContents | undefined,
): RoleChoice {
  if (header === '' && shareOf(contents, contentPatterns.number) >= 0.8) {
    return { role: 'no', confidence: 0.7, alternative: null, why: '没有表头，列中都是编号' };
  }
  if (meaning === 'doneOn') {
    return {
      role: 'progress',
      part: 'doneOn',
      confidence: strength,
      alternative: null,
      why: `表头“${leaf}”是实际完成时间`,
    };
  }
  const role = plainRoles[meaning] ?? 'other';
  const why = role === 'other' ? '表头不是本表要用的列' : `表头“${leaf}”`;
  return { role, confidence: role === 'other' ? 0.5 : strength, alternative: null, why };
}
