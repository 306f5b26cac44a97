export interface DeclaredMember {
  readonly name: string;
  /** `1.9`, or what else the declaration says (`ExcelApiOnline 1.1`, `preview`). */
  readonly set: string;
}

/** Members that Office.js answers itself; no host ever hears of them. */
const LOCAL = new Set([
  'context',
  'load',
  'toJSON',
  'set',
  'track',
  'untrack',
  'isNullObject',
  'items',
  'getItem',
  'constructor',
  'newObject',
]);

const CLASS = /^ {4}class (\w+)(?:<\w+>)? extends/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:]/;
const SET = /\[Api set: (?:ExcelApi )?([^\]]+)\]/;

/**
 * What Microsoft's declarations say of the `Excel` namespace: class → its members with the requirement set that brought
 * them. `text` is the package's `office.d.ts`.
 */
export function declaredApi(text: string): Map<string, DeclaredMember[]> {
  const excel = text.slice(text.indexOf('declare namespace Excel {'));
  const classes = new Map<string, DeclaredMember[]>();
  let members: DeclaredMember[] | null = null;
  let set = '';
  for (const line of excel.split('\n')) {
    if (line.startsWith('}') && classes.size > 0) break;
    const name = CLASS.exec(line)?.[1];
    if (name) classes.set(name, (members = []));
    else if (line === '    }') members = null;
    set = SET.exec(line)?.[1] ?? (line.includes('/**') ? '' : set);
    const member: string | undefined = members ? MEMBER.exec(line)?.[1] : undefined;
    if (member && !LOCAL.has(member) && members?.every((known) => known.name !== member))
      members?.push({ name: member, set });
  }
  return classes;
}
