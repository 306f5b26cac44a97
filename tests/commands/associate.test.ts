import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ribbonActions } from '../../src/commands/actions';
import { associateRibbon } from '../../src/commands/associate';

const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');

function fakeRibbon(answer: 'sheet' | 'pane' = 'sheet') {
  const log: string[] = [];
  const commands = new Map<string, () => Promise<void>>();
  const note = (what: string) => async () => void log.push(what);
  associateRibbon(
    { onCommand: (id, run) => void commands.set(id, run), openPane: note('openPane') },
    {
      readTasks: note('read'),
      markOverdue: () => note('mark')().then(() => answer),
      clearMarks: () => note('clear')().then(() => answer),
      openPage: (page) => note(`page ${page}`)(),
    },
  );
  return { log, press: async (id: string) => commands.get(id)?.() };
}

test('every function the manifest names is there, and no other', () => {
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(ribbonActions.map(({ id }) => id).sort()).toEqual([...new Set(named)].sort());
});

test.each([
  ['readTasks', ['openPane', 'read']],
  ['markOverdue', ['mark']],
  ['clearMarks', ['clear']],
  ['openFilter', ['openPane', 'page tasks']],
  ['openRatios', ['openPane', 'page ratios']],
])('%s does %j', async (id, expected) => {
  const { log, press } = fakeRibbon();
  await press(id);
  expect(log).toEqual(expected);
});

test.each([
  ['markOverdue', ['mark', 'openPane']],
  ['clearMarks', ['clear', 'openPane']],
])('%s opens the pane when only the pane can say what came of it', async (id, expected) => {
  const { log, press } = fakeRibbon('pane');
  await press(id);
  expect(log).toEqual(expected);
});
