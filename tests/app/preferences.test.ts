import { palettes } from '../../src/app/marks/palettes';
import { preferencesKey, readPreferences, toPreferences, writePreferences } from '../../src/app/settings/preferences';
import { memoryWorkbook } from '../helpers/memory-workbook';

const emptyBook = () => memoryWorkbook([{ name: '表', values: [] }]).port;

test('a workbook without preferences has the defaults', async () => {
  expect(await readPreferences(emptyBook())).toEqual({
    asOf: null,
    level: null,
    warningDays: 7,
    warningUnit: 'day',
    palette: 'national',
    ownPalette: palettes.national,
    pattern: 'bold',
    followMarks: true,
    restDays: 'none',
    holidays: null,
    dateStyle: 'iso',
    documentDate: null,
    language: 'auto',
    aliases: {},
    views: [],
  });
});

test('what was written is read again, and other entries stay', async () => {
  const port = emptyBook();
  await writePreferences(port, { asOf: '2019-10-15' });
  await writePreferences(port, { warningDays: 3 });
  expect(await readPreferences(port)).toMatchObject({ asOf: '2019-10-15', warningDays: 3, level: null });
});

test('entries of a later version are kept', async () => {
  const port = emptyBook();
  await port.writeSetting(preferencesKey, { shape: 'round', warningDays: 10 });
  await writePreferences(port, { level: '市局' });
  expect(await port.readSetting(preferencesKey)).toMatchObject({ shape: 'round', warningDays: 10, level: '市局' });
});

test.each([
  ['nothing', null],
  ['a text', 'abc'],
  ['a list', [1]],
  ['a bad day', { asOf: '2019-13-40' }],
  ['a day that does not exist', { asOf: '2019-02-30' }],
  ['a bad window', { warningDays: -1 }],
  ['a bad palette', { palette: 'pink' }],
  ['a bad colour', { ownPalette: { overdue: { fill: 'red', font: '#000000' } } }],
  ['a calendar with a mistake', { holidays: { years: [{ year: 2027, off: ['春节'] }] } }],
  ['bad aliases', { aliases: { 政策法规部门: 3 } }],
])('%s does no harm: defaults', (_, stored) => {
  expect(toPreferences(stored)).toEqual(toPreferences({}));
});

test('one bad entry does not cost the others', () => {
  expect(toPreferences({ asOf: 'soon', level: '市局' })).toMatchObject({ asOf: null, level: '市局' });
});
