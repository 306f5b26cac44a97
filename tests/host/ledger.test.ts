import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ABSENT_REASONS } from '../../host/ledger/absent';
import { declaredApi } from '../../host/ledger/declared-api';
import { embeddedExcelPage } from '../../host/ledger/page';
import { MODELS } from '../../host/model/models';

const declarations = readFileSync(createRequire(__filename).resolve('@microsoft/office-js/dist/office.d.ts'), 'utf8');
const declared = declaredApi(declarations);

/** The package's declarations end at this set; later members are known from Microsoft's reference only. */
const isReleasedHere = (since: string): boolean => since !== '' && Number(since.split('.')[1]) <= 15;

/** The declaration speaks of an argument that came later. */
const EARLIER: Readonly<Record<string, string>> = { 'WorksheetProtection.unprotect': '1.2' };

const members = Object.entries(MODELS).flatMap(([kind, model]) =>
  Object.entries(model.members).map(([name, member]) => ({ kind, name, since: member.since })),
);

describe('the host’s ledger', () => {
  it('names only members that Excel has, with the set that brought them', () => {
    const wrong = members
      .filter(({ since }) => isReleasedHere(since))
      .map(({ kind, name, since }) => {
        const words = declared.get(kind)?.find((member) => member.name === name)?.set ?? '';
        // "1.1 for get, 1.8 for set": the member as such came with the first.
        const set = EARLIER[`${kind}.${name}`] ?? /^[\d.]+/.exec(words)?.[0] ?? words;
        return { member: `${kind}.${name}`, since, set };
      })
      .filter(({ since, set }) => set !== since);
    expect(wrong).toEqual([]);
  });

  it('is what the page says', () => {
    const page = readFileSync('docs/embedded-excel.md', 'utf8');
    const rows = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('| `') || line.startsWith('Absent'))
        .map((line) => line.replaceAll(/\s+/g, ' '));
    expect(rows(page)).toEqual(rows(embeddedExcelPage(declarations)));
  });

  it('gives reasons only for what Excel has and the host has not', () => {
    const stale = Object.keys(ABSENT_REASONS).filter((place) => {
      const [kind = '', name = ''] = place.split('.');
      const isDeclared = declared.get(kind)?.some((member) => member.name === name) ?? false;
      return !isDeclared || members.some((member) => member.kind === kind && member.name === name);
    });
    expect(stale).toEqual([]);
  });
});
