import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { ReadAnswer } from '../../src/cli/read-json';
import { readTables } from '../../src/domain/task/read-tables';
import { addinId } from '../helpers/addin-id';
import { drawGrid } from '../helpers/draw-grid';
import { duban } from '../helpers/run-cli';
import { writeAddinSettings } from '../../xlsx/addin-settings';

const folder = mkdtempSync(join(tmpdir(), 'duban-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const rows = [
  ['序号', '任务', '经办', '时限'],
  ['1', '修路', '市财政局', '2024年3月底'],
  ['2', '架桥', '市交通局', '2024年6月底'],
];
const at = { before: '任务', after: '时限', nth: 0, of: 1, place: 2 };
const head = { rows: [rows[0]], title: '', nth: 0, of: 1, place: 0 };
const told = (text: string): string =>
  JSON.stringify({
    version: 1,
    sheets: { 表一: [{ head, frame: null, columns: [{ at: { ...at, text }, role: 'lead' }], rows: [] }] },
  });

async function tableWith(corrections: string): Promise<ReadAnswer['tables'][number] | undefined> {
  const book = file('plan.xlsx', await writeXlsx({ sheets: [{ name: '表一', rows }] }));
  const { out } = await duban(['read', book, '--corrections', file('told.json', corrections), '--json']);
  return (JSON.parse(out) as ReadAnswer).tables[0];
}

test('corrections are applied', async () => {
  expect((await tableWith(told('经办')))?.columns.lead).toEqual(['C']);
});

test('what a correction no longer finds is a finding, and nothing is applied', async () => {
  const table = await tableWith(told('主办人'));
  expect(table?.columns.lead).toBeUndefined();
  expect(table?.findings.map(({ code }) => code)).toContain('table.correction-lost');
});

test.each([
  ['is missing', join(folder, 'no.json'), '没有这个文件'],
  ['is no JSON', file('text.json', '不是'), '不是督办导出的更正'],
  ['is something else', file('other.json', '{"version":1}'), '不是督办导出的更正'],
])('a file that %s is said, and nothing is read', async (_, path, says) => {
  const { code, out, err } = await duban(['read', 'seeds/hechi-2019/sheet.xlsx', '--corrections', path]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(says);
});

describe('what the pane has kept in the file', () => {
  const answer = { kind: 'date', due: '2024-11-30', text: '完工前', label: '架桥', on: '2024-10-08', by: '' };
  const plan = [
    ['2024年任务分工表', '', '', ''],
    ['序号', '任务', '经办', '时限'],
    ['1', '修路', '市财政局', '2024年3月底'],
    ['2', '架桥', '市交通局', '完工前'],
  ];
  const kept = { head: { ...head, rows: [plan[1]], title: plan[0]?.[0] }, frame: null, rows: [] };
  const corrections = {
    version: 1,
    sheets: { 表一: [{ ...kept, columns: [{ at: { ...at, text: '经办' }, role: 'lead' }] }] },
  };

  /** Reads a file whose sheet has this name and that holds what was kept for 表一. */
  async function readKept(name: string, ...flags: readonly string[]) {
    const bytes = await writeXlsx({ sheets: [{ name, rows: plan, merges: [] }] });
    const [table] = readTables(drawGrid(plan.map((row) => `| ${row.join(' | ')} |`).join('\n')));
    const answers = { answers: [{ ...answer, sheet: '表一', tasks: [table?.tasks[1]?.id] }] };
    const settings = new Map([
      ['duban.corrections', JSON.stringify(corrections)],
      ['duban.answers', JSON.stringify(answers)],
    ]);
    const path = file('kept.xlsx', writeAddinSettings(bytes, { addinId, settings }));
    const { out, err } = await duban(['read', path, '--json', ...flags]);
    const [read] = (JSON.parse(out) as ReadAnswer).tables;
    return { leads: read?.columns.lead, dues: read?.tasks.map(({ due }) => due), err };
  }

  it.each([
    ['is applied and said', '表一', [], ['C'], ['2024-03-31', '2024-11-30'], '保存的“列与行”更正、1条答复，'],
    [
      'follows a sheet that was renamed',
      '六月',
      [],
      ['C'],
      ['2024-03-31', '2024-11-30'],
      '保存的“列与行”更正、1条答复，',
    ],
    [
      'can be left aside: corrections',
      '表一',
      ['--no-corrections'],
      undefined,
      ['2024-03-31', '2024-11-30'],
      '保存的1条答复，',
    ],
    ['can be left aside: answers', '表一', ['--no-answers'], ['C'], ['2024-03-31', null], '保存的“列与行”更正，'],
  ])('%s', async (_, name, flags, leads, dues, said) => {
    const read = await readKept(name, ...flags);
    expect([read.leads, read.dues]).toEqual([leads, dues]);
    expect(read.err).toContain(said);
  });

  it('is not spoken of when all of it is left aside', async () => {
    expect((await readKept('表一', '--no-answers', '--no-corrections')).err).toBe('');
  });

  it('is judged by the day and the warning that the pane was set to, unless the call leaves them aside', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '表一', rows: plan, merges: [] }] });
    const settings = new Map([['duban.preferences', JSON.stringify({ asOf: '2024-03-10', warningDays: 30 })]]);
    const path = file('set.xlsx', writeAddinSettings(bytes, { addinId, settings }));
    const lightAfter = async (...flags: readonly string[]) => {
      const { out, err } = await duban(['read', path, '--json', ...flags]);
      return [(JSON.parse(out) as ReadAnswer).tables[0]?.tasks[0]?.light, err];
    };
    expect(await lightAfter()).toEqual(['dueSoon', expect.stringContaining('保存的2024-03-10')]);
    expect(await lightAfter('--as-of', '2024-02-01')).toEqual(['onTrack', '']);
    expect(await lightAfter('--as-of', '2024-03-10', '--no-answers')).toEqual(['onTrack', '']);
  });
});
