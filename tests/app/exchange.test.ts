import { exportSettings, importSettings } from '../../src/app/settings/exchange';
import { readPreferences, writePreferences } from '../../src/app/settings/preferences';
import { memoryWorkbook } from '../helpers/memory-workbook';

const emptyBook = () => memoryWorkbook([{ name: '表', values: [] }]).port;
const file = (preferences: unknown, more: object = {}) =>
  JSON.stringify({ kind: 'duban-settings', version: 1, sections: { preferences, ...more } });

test("one office's settings arrive in another workbook; the as-of date stays where it belongs", async () => {
  const [from, to] = [emptyBook(), emptyBook()];
  await writePreferences(from, { asOf: '2024-10-01', warningDays: 3, level: '市局', aliases: { 法规科: '法制科' } });
  await writePreferences(to, { asOf: '2025-01-01', aliases: { 征管科: '征收管理科' } });
  const result = await importSettings(to, await exportSettings(from));
  expect(await readPreferences(to)).toMatchObject({
    asOf: '2025-01-01',
    warningDays: 3,
    level: '市局',
    aliases: { 征管科: '征收管理科', 法规科: '法制科' },
  });
  expect('lines' in result && result.lines.every((line) => line.result === 'taken')).toBe(true);
});

test('a bad value costs no other, an unknown one is kept, and each is told', async () => {
  const port = emptyBook();
  const result = await importSettings(port, file({ warningDays: -1, level: '县局', shape: 'round' }));
  expect(result).toEqual({
    lines: [
      { section: 'preferences', key: 'warningDays', result: 'unusable' },
      { section: 'preferences', key: 'level', result: 'taken' },
      { section: 'preferences', key: 'shape', result: 'unknown' },
    ],
  });
  expect(await readPreferences(port)).toMatchObject({ warningDays: 7, level: '县局', shape: 'round' });
});

test('views of the same name are replaced, the others stay', async () => {
  const port = emptyBook();
  await importSettings(port, file({ views: [{ name: '甲', text: '一' }, { name: '乙' }] }));
  await importSettings(port, file({ views: [{ name: '甲', text: '二' }, { name: '丙' }] }));
  expect((await readPreferences(port)).views.map(({ name, text }) => [name, text])).toEqual([
    ['乙', ''],
    ['甲', '二'],
    ['丙', ''],
  ]);
});

test('a section of a later version is kept and goes out again', async () => {
  const port = emptyBook();
  const result = await importSettings(port, file({}, { seals: { red: true } }));
  expect(result).toEqual({ lines: [{ section: 'seals', key: '', result: 'unknown' }] });
  expect(JSON.parse(await exportSettings(port))).toMatchObject({ sections: { seals: { red: true } } });
});

test.each([
  ['no JSON', '{', 'notJson'],
  ['a list', '[1]', 'notJson'],
  ['another file', '{"name": "duban"}', 'notOurs'],
  ['a later form', '{"kind": "duban-settings", "version": 2}', 'laterVersion'],
])('%s changes nothing and is named', async (_, text, problem) => {
  const port = emptyBook();
  expect(await importSettings(port, text)).toEqual({ problem });
  expect(await port.readSetting('duban.preferences')).toBeNull();
});
