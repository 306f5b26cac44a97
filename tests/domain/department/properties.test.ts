import fc from 'fast-check';
import { readDepartments } from '../../../src/domain/department/read-departments';

const NAMES = [
  '市财政局',
  '住房和城乡建设局',
  '办公室',
  '各县（市、区）人民政府',
  '市公安局（交警支队）',
  '市妇联',
  '货物和劳务税部门',
];
const WORDS = [
  '、',
  '，',
  '（',
  '）',
  '牵头',
  '配合',
  '等',
  '单位',
  '：',
  '市',
  '局',
  '和',
  '\n',
  ' ',
  '会同',
  '省',
  '各',
  '其他',
];

const namesOf = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 });
const cellOf = fc.array(fc.constantFrom(...NAMES, ...WORDS), { maxLength: 30 }).map((parts) => parts.join(''));

test('names joined by any separator come back whole and in order', () => {
  fc.assert(
    fc.property(
      namesOf,
      fc.constantFrom('、', '，', ',', '；', ';', '\n', ' ', '　', '、\n', '，\n\n', '/', '和', '及', '或'),
      (names, glue) => {
        expect(readDepartments(names.join(glue)).named).toEqual(names);
      },
    ),
  );
});

test('the last word marks everybody before it', () => {
  fc.assert(
    fc.property(namesOf, (names) => {
      expect(readDepartments(`${names.join('、')}配合`).cooperating).toEqual(names);
    }),
  );
});

test('any text is read without an error, and roles name only bodies of the cell', () => {
  fc.assert(
    fc.property(fc.oneof(cellOf, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
      const { named, open, lead = [], responsible = [], cooperating = [] } = readDepartments(text);
      const bodies = new Set([...named, ...open]);
      for (const name of [...lead, ...responsible, ...cooperating]) expect(bodies).toContain(name);
      for (const name of bodies) expect(name.trim()).not.toBe('');
    }),
  );
});

test.each([
  ['nested brackets', '（'.repeat(16000) + '）'.repeat(16000)],
  ['one long name', '和'.repeat(32767)],
  ['a long list', '市财政局、'.repeat(6553)],
  ['levels without a head', '省、'.repeat(16000)],
  ['verbs', '牵头'.repeat(16000)],
  ['mixed', '市和局牵头（'.repeat(5461)],
  ['tasks with tails', '推进改革（市教育局负责）'.repeat(2730)],
  ['clauses about tasks', '推进改革，'.repeat(6553)],
  ['bodies and persons', '县水利局 王志强\n'.repeat(3640)],
])('a full cell of %s is read in a moment', (_kind, text) => {
  const start = process.cpuUsage();
  readDepartments(text);
  expect(process.cpuUsage(start).user).toBeLessThan(1_500_000);
});
