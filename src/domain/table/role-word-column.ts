import { isName } from '../department/is-name';
import { LABEL_WORDS } from '../department/role-words';
import { type ColumnContents, shareOf } from './column-contents';
import type { NamedColumn } from './column-meaning';
import type { RoleChoice } from './duty-columns';
import type { HeaderMeaning } from './words/header-words';

const words = LABEL_WORDS.flatMap(([word, role]) => (role === null || role === 'aside' ? [] : [word]));
const roleWord = new RegExp(`^(?:${words.join('|')})(?:责任)?(?:单位|部门|科室|处室|方)?[:：]?$`, 'u');

type Contents = ReadonlyMap<number, ColumnContents>;

const bodies: ReadonlySet<HeaderMeaning> = new Set(['unit', 'duty', 'responsible', 'division']);
const marked: ReadonlySet<HeaderMeaning> = new Set(['lead', 'cooperating']);

/**
 * The column beside the bodies that says in which role each row's bodies are: 角色 (牵头, 配合) beside 单位. Undefined where
 * there is none, or where the roles have columns of their own.
 */
function roleWordColumn(columns: readonly NamedColumn[], contents: Contents): NamedColumn | undefined {
  if (columns.some(({ meaning }) => marked.has(meaning))) return undefined;
  return columns.find(
    (column, index) =>
      !isName(column.leaf) &&
      shareOf(contents.get(column.column), roleWord) >= 0.8 &&
      [columns[index + 1], columns[index - 1]].some((beside) => beside && bodies.has(beside.meaning)),
  );
}

/** Decides by `decide` what all columns are but one of role words, which it would take for bodies or a grouping. */
export function besideRoleWords(
  columns: readonly NamedColumn[],
  contents: Contents,
  decide: (columns: readonly NamedColumn[]) => Map<number, RoleChoice>,
): Map<number, RoleChoice> {
  const words = roleWordColumn(columns, contents);
  if (!words) return decide(columns);
  const choices = decide(columns.filter((column) => column !== words));
  choices.set(words.column, wordsChoice);
  for (const at of [words.column + 1, words.column - 1]) {
    const choice = choices.get(at);
    if (choice?.role === 'responsible')
      choices.set(at, { ...choice, ...surely, why: `各单位的角色写在“${words.header}”列` });
  }
  return choices;
}

const surely = { confidence: 0.9, alternative: null } as const;

const wordsChoice: RoleChoice = {
  ...surely,
  role: 'other',
  part: 'roleWord',
  why: '写明相邻一列各单位是牵头、责任还是配合',
};
