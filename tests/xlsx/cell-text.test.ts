import { createTextMaker } from '../../xlsx/cell-text';

test.each([
  [43738, 'yyyy"年"m"月"', '2019年9月'],
  [43738, 'yyyy"年"m"月"d"日";@', '2019年9月30日'],
  [43738, 'm/d/yyyy', '2019/9/30'],
  [43738, '[$-804]aaaa', '星期一'],
  [0.123, '0.0%', '12.3%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [5, 'G/通用格式"人"', '5人'],
  [1.1, 'General', '1.1'],
  [true, 'General', 'TRUE'],
  ['1.10', '@', '1.10'],
  ['长期', '0.00', '长期'],
  ['三', ';;;"第"@"批"', '第三批'],
  [7, 'no such [[ format', '7'],
])('%p under %s shows %s', (value, format, text) => {
  expect(createTextMaker(1900)(value, format)).toBe(text);
});

test('a workbook that counts from 1904 shows the same day for a smaller number', () => {
  expect(createTextMaker(1904)(43738 - 1462, 'yyyy/m/d')).toBe('2019/9/30');
  expect(createTextMaker(1904)(43738, '0')).toBe('43738');
});
