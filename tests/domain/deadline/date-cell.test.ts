import { readDateCell } from '../../../src/domain/deadline/read-date-cell';

const due = (value: number, format: string, system: 1900 | 1904 = 1900) =>
  readDateCell(value, format, system)?.milestones[0]?.due ?? null;

describe('date cells', () => {
  // Serial numbers as Excel shows them.
  it.each([
    [45565, 'yyyy/m/d', '2024-09-30'],
    [45565, 'yyyy"年"m"月"d"日";@', '2024-09-30'],
    [45565, '[$-804]yyyy"年"m"月"d"日";@', '2024-09-30'],
    [45565.75, 'yyyy-mm-dd hh:mm', '2024-09-30'],
    [45565, 'm/d/yy h:mm', '2024-09-30'],
    [45565, 'm"月"d"日"', '2024-09-30'],
    [45536, 'yyyy"年"m"月"', '2024-09-30'],
    [45536, 'yyyy\\-mm', '2024-09-30'],
    [45536, 'mmm-yy', '2024-09-30'],
    [45323, '[DBNum1][$-804]yyyy"年"m"月"', '2024-02-29'],
    [45292, 'yyyy"年"', '2024-12-31'],
    [1, 'yyyy/m/d', '1900-01-01'],
    [61, 'yyyy/m/d', '1900-03-01'],
  ])('%d as %s is due %s', (value, format, expected) => {
    expect(due(value, format)).toBe(expected);
  });

  it('counts from 1904 when the book says so', () => {
    expect(due(44103, 'yyyy/m/d', 1904)).toBe('2024-09-30');
    expect(due(0, 'yyyy/m/d', 1904)).toBe('1904-01-01');
  });

  it.each([
    'General',
    'G/通用格式',
    '0',
    '0.00%',
    '@',
    'h:mm',
    'hh:mm:ss',
    '[h]:mm',
    '0.00E+00',
    '#,##0',
    '"第"0"号"',
    'mm:ss',
  ])('is silent about the format %s', (format) => {
    expect(readDateCell(45565, format, 1900)).toBeNull();
  });

  it.each([-1, 60, 0, 3_000_000, Number.NaN])('does not invent a day for %d', (value) => {
    const read = readDateCell(value, 'yyyy/m/d', 1900);
    expect(read?.kind).toBe('unread');
    expect(read?.milestones).toEqual([]);
    expect(read?.findings[0]?.code).toBe('deadline.bad-serial');
  });
});
