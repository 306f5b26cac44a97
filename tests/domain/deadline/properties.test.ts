import fc from 'fast-check';
import { fold } from '../../../src/domain/deadline/fold';
import { parseNumber, parseYear } from '../../../src/domain/deadline/lexicon/numerals';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import { isoDay } from '../../../src/domain/deadline/resolve/days';
import type { Deadline } from '../../../src/domain/deadline/types';
import { allCases } from './cases';

/** The words that time limits are made of, so that random texts come close to real ones. */
const words = [
  ...'年月日号前底末内后起至到每次上下中旬半季度第一二三四五六七八九十廿〇零元、，；。（）《》〔〕“”：.-/~ \n0123456789',
  ...[
    '2024',
    '2024年',
    '6月',
    '30日',
    '工作日',
    '个月',
    '市局',
    '县（区）局',
    '每年',
    '每季度',
    '春节',
    '国庆节',
    '十四五',
    '持续开展',
    '立即',
  ],
  ...[
    '已完成',
    '按',
    '要求',
    '根据',
    '自',
    '之日起',
    '完成',
    '力争',
    '原定',
    '延期至',
    '同上',
    '#REF!',
    '开学',
    '汛期',
    '待定',
  ],
];
const phrase = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...allCases().map(({ text }) => text)),
);
const day = fc
  .tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => isoDay(year, month, date) ?? '2024-01-01');

const exists = (date: string): boolean =>
  isoDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))) === date;

/** The answer without the text itself and the sentences that quote it. */
function meaningOf(deadline: Deadline): object {
  const codes = deadline.findings.map(({ code }) => code);
  return { ...deadline, text: '', why: '', findings: codes };
}

test('it never throws, and its answer is whole', () => {
  fc.assert(
    fc.property(anyText, fc.option(day), (text, documentDate) => {
      const read = readDeadline(text, { documentDate });
      expect(read.why).not.toBe('');
      expect(read.rule).not.toBe('');
      if (read.kind === 'unread') expect(read.findings).not.toEqual([]);
      if (read.kind === 'fixed') expect(read.milestones.some(({ due }) => due !== null)).toBe(true);
      else expect(read.milestones.every(({ due }) => due === null)).toBe(true);
      expect(JSON.parse(JSON.stringify(read))).toMatchObject({ why: read.why });
    }),
    { numRuns: 600 },
  );
});

test('a deadline with a part changed keeps its sentence, unless it is given another', () => {
  const read = readDeadline('7月31日前', { documentDate: '2019-03-01' });
  const changed = read.with({ start: '2019-07-01' });
  expect(changed.why).toBe(read.why);
  expect(changed).toEqual({ ...read, start: '2019-07-01' });
  expect(read.with({}, '另一句').why).toBe('另一句');
});

test('a date that it gives exists, and a window does not end before it starts', () => {
  fc.assert(
    fc.property(anyText, day, (text, documentDate) => {
      const { milestones, start, alternative } = readDeadline(text, { documentDate });
      for (const date of [start, alternative, ...milestones.map(({ due }) => due)])
        if (date) expect(exists(date)).toBe(true);
      for (const one of milestones) if (one.start && one.due) expect(one.start <= one.due).toBe(true);
    }),
    { numRuns: 600 },
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = fold(text);
      expect(fold(once)).toBe(once);
    }),
    { numRuns: 600 },
  );
});

const wide = (text: string): string =>
  text.replace(/[\x21-\x7e]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Cells whose line breaks part items mean something else without them. */
const oneLine = allCases().filter(({ text }) => !/[\n\r]/.test(text) && text.trim() !== '');

test('wide letters and digits change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...oneLine), ({ text, ref }) => {
      const context = { documentDate: ref };
      expect(meaningOf(readDeadline(wide(text), context))).toEqual(meaningOf(readDeadline(text, context)));
    }),
    { numRuns: 400 },
  );
});

test('spaces between characters change nothing', () => {
  // Dotted numbers are kept together: 2024.9.30 2024.10.31 are two dates because of their space.
  const spaced = oneLine.filter(({ text }) => !/\d\s|\s\d|[a-z#]|\d[.\-/:：、]\d/i.test(text));
  fc.assert(
    fc.property(fc.constantFrom(...spaced), ({ text, ref }) => {
      const context = { documentDate: ref };
      const loose = [...text].join(' ');
      expect(meaningOf(readDeadline(loose, context))).toEqual(meaningOf(readDeadline(text, context)));
    }),
    { numRuns: 400 },
  );
});

test('a year that was said does not depend on the document, but a later one may tell of the day', () => {
  const said = allCases().filter(({ text, ref }) => {
    const { kind, assumed } = readDeadline(text, { documentDate: ref });
    // 增加到2023年的4万人 is an aim before 2023, and a figure in papers of that year.
    return kind === 'fixed' && assumed.length === 0 && !/年末?的\d/.test(text);
  });
  const told = said.find(({ text }) => text.startsWith('截至8月底已开工1110个，剩余390个'));
  if (!told) throw new Error('the example has gone');
  fc.assert(
    fc.property(fc.constantFrom(...said), fc.option(day), ({ text, ref }, documentDate) => {
      const read = (date: string | null) => readDeadline(text, { documentDate: date });
      const due = (date: string | null) => read(date).milestones.map((one) => one.due);
      const all = due(null);
      const isEarlier = documentDate === null || all.every((one) => one !== null && documentDate < one);
      // 2023年10月通过验收，6月底前移交: the second day has no year of its own, and says so. The first one stays.
      if (read(documentDate).assumed.length > 0) {
        if (isEarlier) expect(due(documentDate)).toEqual(expect.arrayContaining(all));
      } else if (isEarlier) expect(due(documentDate)).toEqual(all);
      else expect(all).toEqual(expect.arrayContaining(due(documentDate)));
      expect(all).toEqual(expect.arrayContaining(due(ref)));
    }),
    // 截至8月底 was over on its own paper of September; before an August it is a day whose year is assumed.
    { numRuns: 400, examples: [[told, '2005-08-27']] },
  );
});

/** Numbers as they are written, made apart from the reader. */
function chineseNumber(value: number): string {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : digits.charAt(value % 10);
  return tens === 0 ? digits.charAt(value) : `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`;
}

test('numbers and years come back as they were written', () => {
  for (let value = 1; value < 100; value++) {
    expect(parseNumber(chineseNumber(value))).toBe(value);
    expect(parseNumber(String(value))).toBe(value);
  }
  for (let year = 1990; year < 2100; year++) {
    expect(parseYear([...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join(''))).toBe(
      year,
    );
  }
});

test('every day of a year is read back, in four ways of writing', () => {
  for (let month = 1; month <= 12; month++) {
    for (let date = 1; date <= 31; date++) {
      const due = isoDay(2024, month, date);
      const ways = [
        `2024年${month}月${date}日前`,
        `2024.${month}.${date}`,
        `2024-${month}-${date}`,
        `二〇二四年${chineseNumber(month)}月${chineseNumber(date)}日`,
      ];
      for (const text of ways) {
        expect(readDeadline(text, { documentDate: null }).milestones.map((one) => one.due)).toEqual(due ? [due] : []);
      }
    }
  }
});

test('of several lengths of time the first is taken, and the others are told of', () => {
  const { offset, findings } = readDeadline('接到举报后2小时内赶赴现场、24小时内反馈', { documentDate: null });
  expect(offset).toEqual({ amount: 2, unit: 'hour', event: '接到举报' });
  expect(findings.map(({ code }) => code)).toEqual(['deadline.more-lengths']);
  expect(findings[0]?.message).toContain('2小时内');
});
