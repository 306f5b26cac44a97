import chineseDays from 'chinese-days';
import { festivalDay } from '../../../src/domain/deadline/calendar/festivals';
import { legalPeriodEnd } from '../../../src/domain/deadline/calendar/legal-period';
import { readOwnTable } from '../../../src/domain/deadline/calendar/own-table';
import { resolveRelative } from '../../../src/domain/deadline/calendar/resolve-relative';
import { statutoryYears } from '../../../src/domain/deadline/calendar/statutory-years';
import { createCalendar, statutoryCalendar } from '../../../src/domain/deadline/calendar/work-calendar';
import { addWorkdays, applyRestDayPolicy } from '../../../src/domain/deadline/calendar/workdays';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import { addDays } from '../../../src/domain/deadline/resolve/days';

describe('working days', () => {
  // West of Greenwich the peer is wrong: it takes a bare date for midnight in London, which is the day before there.
  const peerIsRight = new Date(2024, 0, 1).getTimezoneOffset() <= 0;

  (peerIsRight ? test : test.skip)('agree with chinese-days on every known day', () => {
    const { known } = statutoryCalendar;
    const wrong: string[] = [];
    for (let day = known.first; day <= known.last; day = addDays(day, 1)) {
      if (statutoryCalendar.isWorkday(day) !== chineseDays.isWorkday(day)) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  // From the notices themselves.
  test.each([
    ['2024-02-09', true, '除夕 2024 was worked by the notice'],
    ['2024-02-10', false, '春节'],
    ['2024-02-04', true, 'a Sunday worked instead'],
    ['2024-10-07', false, '国庆'],
    ['2024-10-12', true, 'a Saturday worked instead'],
    ['2025-10-08', false, '国庆 and 中秋 together'],
    ['2026-02-14', true, 'a Saturday worked instead'],
    ['2026-02-23', false, '春节'],
    ['2024-06-15', false, 'a Saturday'],
    ['2027-02-08', null, 'not announced yet'],
    ['2009-12-31', null, 'before the table'],
  ] as const)('%s → %s (%s)', (day, expected, _why) => {
    expect(statutoryCalendar.isWorkday(day)).toBe(expected);
  });

  test.each([
    ['2024-09-27', 1, '2024-09-29'],
    ['2024-09-27', 3, '2024-10-08'],
    ['2024-10-08', -3, '2024-09-27'],
    ['2024-06-07', 1, '2024-06-11'],
    ['2024-03-01', 5, '2024-03-08'],
    ['2024-03-01', 0, '2024-03-01'],
    ['2026-12-30', 5, null],
  ] as const)('%s and %d working days is %s', (from, amount, expected) => {
    expect(addWorkdays(from, amount, statutoryCalendar)).toBe(expected);
  });

  test.each([
    ['2024-06-30', 'none', '2024-06-30', true],
    ['2024-06-30', 'forward', '2024-07-01', true],
    ['2024-06-30', 'back', '2024-06-28', true],
    ['2024-10-01', 'forward', '2024-10-08', true],
    ['2027-05-01', 'forward', '2027-05-01', false],
  ] as const)('a fixed date %s under %s is due %s', (due, policy, expected, known) => {
    expect(applyRestDayPolicy(due, policy, statutoryCalendar)).toMatchObject({ due: expected, known });
  });
});

describe('legal periods', () => {
  test('a last day that is off moves on (民法典 第203条)', () => {
    expect(legalPeriodEnd('2024-09-20', '2024-10-05', 'civil', statutoryCalendar)).toBe('2024-10-08');
    expect(legalPeriodEnd('2024-03-01', '2024-03-16', 'civil', statutoryCalendar)).toBe('2024-03-18');
  });

  test('long breaks inside the period are added (征管法实施细则 第109条)', () => {
    // 15 October 2023 and 29 September to 6 October off, six of the days in October: the tax offices took until 23 October.
    expect(legalPeriodEnd('2023-09-30', '2023-10-15', 'tax', statutoryCalendar)).toBe('2023-10-23');
    // A weekend of two days is no long break.
    expect(legalPeriodEnd('2024-03-01', '2024-03-15', 'tax', statutoryCalendar)).toBe('2024-03-15');
  });

  test('an unknown year is not counted', () => {
    expect(legalPeriodEnd('2026-12-20', '2027-01-04', 'civil', statutoryCalendar)).toBeNull();
  });
});

describe('a relative deadline whose event has a date', () => {
  const dueOf = (text: string, eventDate: string) =>
    resolveRelative(readDeadline(text, { documentDate: '2024-01-01' }), eventDate, statutoryCalendar);

  test.each([
    ['自受理之日起15个工作日内', '2024-09-20', '2024-10-16'],
    ['会议召开前3个工作日', '2024-10-10', '2024-09-30'],
    ['方案印发后1个月内', '2024-01-31', '2024-02-29'],
    ['方案印发后3个月内', '2024-03-15', '2024-06-17'],
    ['收到通知书后10日内', '2024-09-25', '2024-10-08'],
    ['考核结束后一周内', '2024-03-05', '2024-03-12'],
    ['投产后1年内', '2024-02-29', '2025-02-28'],
    ['接到举报后24小时内核查', '2024-03-05', '2024-03-06'],
    ['党组会召开前2天', '2024-03-05', '2024-03-03'],
  ])('%s, event on %s: due %s', (text, eventDate, due) => {
    const read = dueOf(text, eventDate);
    expect(read.kind).toBe('fixed');
    expect(read.milestones.map((one) => one.due)).toEqual([due]);
    expect(read.why).toContain('最后一天是');
  });

  test('working days beyond the calendar stay relative, and say so', () => {
    const read = dueOf('受理后20个工作日内', '2026-12-20');
    expect(read.kind).toBe('relative');
    expect(read.findings.map(({ code }) => code)).toContain('deadline.calendar-unknown');
  });

  test('other deadlines stay as they are', () => {
    const fixed = readDeadline('2024年6月底前', { documentDate: null });
    expect(resolveRelative(fixed, '2024-01-01', statutoryCalendar)).toBe(fixed);
  });
});

describe('an own table', () => {
  const table = { years: [{ year: 2027, off: [['春节', '02-05', '02-12']], work: ['02-14'] }] };

  test('carries the calendar further', () => {
    const own = readOwnTable(table);
    if (!('years' in own)) throw new Error(own.problems.join());
    const calendar = createCalendar([...statutoryYears, ...own.years]);
    expect(calendar.isWorkday('2027-02-08')).toBe(false);
    expect(calendar.isWorkday('2027-02-14')).toBe(true);
    expect(calendar.holidayOn('2027-02-08')).toBe('春节');
    expect(calendar.isWorkday('2028-01-05')).toBeNull();
  });

  test.each([
    [null],
    [{}],
    [{ years: [{ year: '2027' }] }],
    [{ years: [{ year: 2027, off: [['春节', '02-30', '03-01']], work: [] }] }],
    [{ years: [{ year: 2027, off: [], work: ['2027-02-14'] }] }],
  ])('%j is refused with a sentence', (json) => {
    expect(readOwnTable(json)).toMatchObject({ problems: [expect.stringMatching(/。$/)] });
  });
});

test('the festivals of the table are days off of their holiday', () => {
  for (const { year, off } of statutoryYears) {
    for (const name of ['春节', '清明', '端午', '中秋', '元旦']) {
      const day = festivalDay(name, year) ?? '';
      const covered = off.some(([, first, last]) => day >= `${year}-${first}` && day <= `${year}-${last}`);
      expect([year, name, covered || statutoryCalendar.isWorkday(day) === false]).toEqual([year, name, true]);
    }
  }
});
