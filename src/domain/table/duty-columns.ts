import { type ColumnContents, shareOf } from './column-contents';
import type { NamedColumn } from './column-meaning';
import { foldHeader, withoutLevel } from './fold-label';
import { isName } from '../department/is-name';
import type { ColumnPart, ColumnRole } from './types';
import { contentPatterns } from './words/content-words';
import type { HeaderMeaning } from './words/header-words';

/** A role with the reason it was taken and the one it could be as well. */
export interface RoleChoice {
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly alternative: ColumnRole | null;
  readonly why: string;
  readonly part?: ColumnPart;
}

type Contents = ReadonlyMap<number, ColumnContents>;

const choose = (
  role: ColumnRole,
  confidence: number,
  why: string,
  alternative: ColumnRole | null = null,
): RoleChoice => ({
  role,
  confidence,
  alternative,
  why,
});

/** Decides who-columns whose words need their neighbours: 责任单位, 单位, 责任人, 责任分工. Others are not in the map. */
export function decideDuties(columns: readonly NamedColumn[], contents: Contents): Map<number, RoleChoice> {
  const choices = new Map<number, RoleChoice>();
  const roles = columns.filter(
    ({ meaning }) => meaning === 'lead' || meaning === 'responsible' || meaning === 'cooperating',
  );
  const duties = columns.filter(({ meaning }) => meaning === 'duty');
  const bodies = duties.filter((duty) => shareOf(contents.get(duty.column), contentPatterns.level) < 0.5);
  for (const desk of roles.filter(isDesk))
    if (bodies.length > 0)
      choices.set(desk.column, choose('units', 0.6, '责任单位另有一列，这一列是它的科室', 'responsible'));
  for (const duty of duties) choices.set(duty.column, decideDuty(duty, duties, roles, contents));
  const ticked = columns.filter((column) => isTicked(column, contents));
  for (const { column } of ticked) choices.set(column, tickedBody);
  const hasDuty = roles.length + duties.length + ticked.length > 0;
  for (const column of columns)
    if (column.meaning === 'unit') choices.set(column.column, decideUnit(column, hasDuty, contents));
  const hasDivision = columns.some(({ meaning }) => meaning === 'division');
  const hasBody = hasDuty || hasDivision || [...choices.values()].some(({ role }) => role === 'responsible');
  for (const column of columns) {
    if (column.meaning === 'person') choices.set(column.column, decidePerson(column, hasBody, columns));
    if (column.meaning === 'division') {
      const inCells = shareOf(contents.get(column.column), rolesInCell) >= 0.5;
      if (inCells) for (const { column: other } of roles.filter(isCoordinator)) choices.set(other, coordinator);
      choices.set(
        column.column,
        hasDuty && !inCells
          ? choose('other', 0.6, '牵头、责任、配合另有列', 'responsible')
          : choose('responsible', 0.8, '各单位的角色写在单元格内'),
      );
    }
  }
  return keepFirst(choices);
}

/**
 * 责任单位 alone is who is responsible. Beside role columns it is the level that carries the task, unless it is plainly
 * one of the three (牵头单位 · 责任单位 · 配合单位), where 各乡镇人民政府 are bodies like others and only 市局, 各级机关 are levels.
 */
function decideDuty(
  duty: NamedColumn,
  duties: readonly NamedColumn[],
  roles: readonly NamedColumn[],
  contents: Contents,
): RoleChoice {
  if (roles.length === 0 && duties[0] === duty) return choose('responsible', 0.95, '表中唯一的责任列');
  if (roles.length === 0 && duties.every((other) => levelless(other) === levelless(duty)))
    return choose('responsible', 0.9, '各层级的责任单位分列');
  const levels = shareOf(contents.get(duty.column), contentPatterns.level);
  const others = [
    ...duties.filter((other) => other !== duty).map(({ column }) => column),
    ...roles.map(({ column }) => column),
  ];
  const isLevel =
    levels >= 0.5 && others.every((column) => shareOf(contents.get(column), contentPatterns.level) < levels);
  const isBody = levels < 0.5 && roles.every((role) => isDesk(role) || role.meaning !== 'responsible');
  if (isBody && roles.some(isDesk)) return choose('responsible', 0.8, '责任科室是它的内设机构', 'units');
  if (roles.some(({ meaning }) => meaning === 'responsible'))
    return choose('units', 0.9, '责任部门另有一列，这一列是承担任务的单位');
  const isLike = roles.some((role) => role.meaning === 'lead' && suffix(role.leaf) === suffix(duty.leaf));
  if (isLike && shareOf(contents.get(duty.column), contentPatterns.ownLevel) < 0.5)
    return choose('responsible', 0.85, '与牵头列同类并列，是责任一方', 'units');
  if (levelless(duty) !== foldHeader(duty.leaf) && roles.some((role) => levelless(role) !== foldHeader(role.leaf)))
    return choose('responsible', 0.85, '市级牵头、县级责任：各层级的责任方分列', 'units');
  if (isLevel) return choose('units', 0.9, '列中多为层级（各级机关、市局、县局），角色另有列', 'responsible');
  if (roles.some((role) => suffix(role.leaf) === suffix(duty.leaf))) {
    return choose('responsible', 0.75, '与牵头、配合列同类并列，是责任一方', 'units');
  }
  return levels > 0
    ? choose('units', 0.7, '与牵头、配合列并列，是承担任务的单位', 'responsible')
    : choose('responsible', 0.65, '与牵头、配合列并列，列中没有层级，是责任一方', 'units');
}

/** 牵头：A局⏎配合：B局: the cells themselves say who does what. */
const rolesInCell = /(?:牵头|主办|责任|配合|协办)(?:单位|部门)?[:：]/;

/** 协调单位 beside such cells settles quarrels and does no part of the work. */
const isCoordinator = ({ leaf }: NamedColumn): boolean => /^协调/.test(foldHeader(leaf));
const coordinator = choose('other', 0.6, '各单位的角色已写在责任分工的单元格内', 'cooperating');

/** 责任科室 beside 责任单位 is a desk of that body. */
function isDesk({ meaning, leaf }: NamedColumn): boolean {
  return meaning === 'responsible' && /(?:科室|处室|股室)(?:名称)?$/.test(foldHeader(leaf));
}

const tickedBody: RoleChoice = {
  ...choose('responsible', 0.7, '表头是单位名称，格内的标记表示承担'),
  part: 'body',
};

const mayHeadBodies: ReadonlySet<HeaderMeaning> = new Set(['duty', 'responsible']);

/** 责任单位 over 财政局, 审计局 …, or such names alone: each column is a body, a mark says that it carries the task. */
function isTicked({ column, group, leaf, meaning }: NamedColumn, contents: Contents): boolean {
  if (meaning === 'other' ? !isName(leaf) : group === '' || !mayHeadBodies.has(meaning)) return false;
  return shareOf(contents.get(column), contentPatterns.tick) >= 0.8;
}

/** People are responsible only where no body is; then 责任人 rather than the leaders above them. */
function decidePerson(person: NamedColumn, hasDuty: boolean, columns: readonly NamedColumn[]): RoleChoice {
  if (hasDuty) return choose('other', 0.8, '是人员，责任单位另有一列');
  const isLeader = ({ leaf }: NamedColumn): boolean => /领导/.test(leaf);
  const others = columns.filter((column) => column.meaning === 'person' && !isLeader(column));
  return isLeader(person) && others.length > 0
    ? choose('other', 0.6, '是分管的领导，责任人另有一列', 'responsible')
    : choose('responsible', 0.6, '没有责任单位列，以责任人为责任方');
}

/** 市级责任单位 → 责任单位. */
function levelless({ leaf }: NamedColumn): string {
  return withoutLevel(foldHeader(leaf));
}

/** 牵头单位 and 责任单位 end alike; 牵头部门 and 责任单位 do not. */
function suffix(header: string): string {
  return /(?:单位|部门|科室|处室|股室|机构|机关|主体|方)$/.exec(foldHeader(header))?.[0] ?? '';
}

function decideUnit(column: NamedColumn, hasDuty: boolean, contents: Contents): RoleChoice {
  if (shareOf(contents.get(column.column), contentPatterns.unitOfMeasure) >= 0.5) {
    return choose('other', 0.9, '列中是计量单位');
  }
  return hasDuty
    ? choose('units', 0.6, '角色另有列，这一列是所属单位', 'other')
    : choose('responsible', 0.7, '表中唯一的责任列', 'units');
}

/** A role that several headers claim goes to the first; 市级责任单位 and 县级责任单位 under one group stay together. */
function keepFirst(choices: Map<number, RoleChoice>): Map<number, RoleChoice> {
  const taken = new Set<ColumnRole>();
  for (const [column, choice] of [...choices].sort(([a], [b]) => a - b)) {
    if (choice.role === 'units' && taken.has('units')) {
      choices.set(column, choose('other', 0.5, '承担单位另有一列', 'units'));
    }
    taken.add(choice.role);
  }
  return choices;
}
