import { MODELS } from '../model/models';
import type { Member } from '../model/object';
import type { Kind } from '../model/states';
import { ABSENT_REASONS, ABSENT_TOGETHER } from './absent';
import type { DeclaredMember } from './declared-api';
import { declaredApi } from './declared-api';

const INTRODUCTION = `# The embedded Excel: what it has

Made from the code (\`npm run docs\`). The host answers the genuine office.js; a member that is not listed here, or that is listed as absent,
answers \`ApiNotFound\` at the next \`sync\`, and the call is kept in \`host.ledger.unknownCalls\`. Members of a newer requirement set than the played
Excel has answer \`ApiNotFound\` too: Excel 2021 plays ExcelApi 1.14, Excel 2024 1.17, Microsoft 365 and Excel on the web 1.21.

What a member does differently from Excel is said beside it. What nobody can know without Excel stands in [real-excel.md](real-excel.md).
`;

const membersOf = (kind: Kind): [string, Member<Kind>][] =>
  Object.entries(MODELS[kind].members).filter(([name]) => !name.startsWith('_')) as [string, Member<Kind>][];

/** Declared members that the host's table lacks, with the reason where one is worth a word. */
function absent(kind: Kind, declared: readonly DeclaredMember[]): string[] {
  const present = new Set(membersOf(kind).map(([name]) => name));
  return declared
    .filter(({ name }) => !present.has(name))
    .map(({ name }) => {
      const reason = ABSENT_REASONS[`${kind}.${name}`];
      return reason ? `\`${name}\` (${reason})` : `\`${name}\``;
    });
}

function section(kind: Kind, declared: readonly DeclaredMember[]): string {
  const rows = membersOf(kind).map(([name, member]) => {
    const state = member.partly ? `partial: ${member.partly}` : 'yes';
    return `| \`${name}\` | ${member.since} | ${state} |`;
  });
  const table = rows.length ? ['| Member | ExcelApi | Implemented |', '|---|---|---|', ...rows].join('\n') : '';
  const together = ABSENT_TOGETHER[kind];
  const missing = together === undefined ? absent(kind, declared) : [together];
  return [`## ${kind}`, table, missing.length ? `Absent: ${missing.join(', ')}.` : ''].filter(Boolean).join('\n\n');
}

/** Objects that only Office.js itself asks for. */
const INTERNAL: readonly Kind[] = ['AddinInternalService', 'AppRuntimeService', 'CustomFunctions'];

/** docs/embedded-excel.md. `declarations` is the text of the package's office.d.ts. */
export function embeddedExcelPage(declarations: string): string {
  const declared = declaredApi(declarations);
  const kinds = (Object.keys(MODELS) as Kind[]).filter((kind) => !INTERNAL.includes(kind)).sort();
  return [INTRODUCTION, ...kinds.map((kind) => section(kind, declared.get(kind) ?? []))].join('\n\n');
}
