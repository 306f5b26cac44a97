/** What an office laid down counts on the command line as it does in the pane. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { writeAddinSettings } from '../../xlsx/addin-settings';
import { addinId } from '../helpers/addin-id';
import { duban } from '../helpers/run-cli';

const folder = mkdtempSync(join(tmpdir(), 'duban-choices-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ten = {
  id: 'legal-reviewers',
  title: '法制审核人员占比',
  numerator: '法制审核人员',
  denominator: '执法人员总数',
  comparison: 'ge',
  threshold: { num: 10, den: 100 },
  basis: '本局口径。',
};

async function bookFile(name: string, kept?: unknown): Promise<string> {
  const rows = [
    ['单位', '执法人员总数', '专职审核人员', '兼职审核人员'],
    ['甲局', 40, 1, 1],
    ['乙局', 41, 2, ''],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: '人员', rows }] });
  const settings = new Map(kept === undefined ? [] : [['duban.ratios', JSON.stringify(kept)] as const]);
  const path = join(folder, name);
  writeFileSync(path, writeAddinSettings(bytes, { addinId, settings }));
  return path;
}

function settingsFile(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
}

const basis = ['--basis', '法制审核人员=专职审核人员+兼职审核人员'];

test('a 口径 makes the count of the columns it names, and is printed; a blank part leaves it open', async () => {
  const { code, out } = await duban(['ratio', await bookFile('basis.xlsx'), ...basis]);
  expect(code).toBe(0);
  expect(out).toContain('✓ 达标  甲局  2/40 = 5.00%，需2');
  expect(out).toContain('? 数据不足  乙局  未填/41');
  expect(out).toContain('本次口径：法制审核人员＝专职审核人员＋兼职审核人员。');
});

test('rules of the office’s file win over those brought along', async () => {
  const sections = { ratios: { rules: [ten], off: ['recorders'] } };
  const settings = settingsFile('office.json', { kind: 'duban-settings', version: 1, sections });
  const { out } = await duban(['ratio', await bookFile('office.xlsx'), ...basis, '--settings', settings]);
  expect(out).toContain('法制审核人员占比 ≥ 10%');
  expect(out).toContain('✗ 未达标  甲局  2/40 = 5.00%，需4，缺2');
});

test('what the pane keeps in the workbook counts too', async () => {
  const kept = { rules: [ten], basis: { 法制审核人员: ['专职审核人员'] } };
  const { out } = await duban(['ratio', await bookFile('kept.xlsx', kept)]);
  expect(out).toContain('✗ 未达标  乙局  2/41 = 4.87%，需5，缺3');
  expect(out).toContain('本次口径：法制审核人员＝专职审核人员。');
});

test('the report follows the same choices', async () => {
  const out = join(folder, 'report.xlsx');
  const { code } = await duban(['report', await bookFile('choice.xlsx'), '--out', out, '--only', 'ratio', ...basis]);
  expect(code).toBe(0);
  const report = await duban(['read', out, '--sheet', '合规比率', '--json']);
  expect(report.code).toBe(2);
});

test.each([
  ['no file', '--settings', join(folder, 'none.json'), '没有这个文件，请检查路径和文件名。'],
  ['no JSON', '--settings', settingsFile('text.json', 'hello'), '不是督办导出的设置。'],
  ['a list', '--settings', settingsFile('list.json', []), '不是督办导出的设置。'],
  [
    'a later version',
    '--settings',
    settingsFile('later.json', { kind: 'duban-settings', version: 9, sections: {} }),
    '是更新版本的督办导出的，读不懂。请先升级督办。',
  ],
  [
    'a 口径 without columns',
    '--basis',
    '法制审核人员',
    '看不懂，请写成“法制审核人员=专职审核人员+兼职审核人员”的样子。',
  ],
  [
    'a column that is not there',
    '--basis',
    '法制审核人员=外聘',
    '--basis 里“法制审核人员”的“外聘”，没有一张人员情况表全有这几列。表里有：执法人员总数、专职审核人员、兼职审核人员、法制审核人员。',
  ],
])('%s is said', async (_case, option, value, sentence) => {
  const { code, err } = await duban(['ratio', await bookFile('bad.xlsx'), option, value]);
  expect(code).toBe(1);
  expect(err).toContain(sentence);
});
