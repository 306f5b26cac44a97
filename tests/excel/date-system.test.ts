import { inferDateSystem } from '../../src/excel/date-system';

const sheet = (value: string | number | boolean, text: string, format: string) => ({
  values: [[value]],
  texts: [[text]],
  formats: [[format]],
});

// Serial 43738 is 2019-09-30 counted from 1900, 2023-10-01 counted from 1904.
test.each([
  ['1900, slashes', 43738, '2019/9/30', 'm/d/yyyy', 1900],
  ['1900, Chinese', 43738, '2019年9月30日', 'yyyy"年"m"月"d"日"', 1900],
  ['1900, two-digit year', 43738, '30-Sep-19', 'd-mmm-yy', 1900],
  ['1904, slashes', 43738, '2023/10/1', 'm/d/yyyy', 1904],
  ['1904, Chinese', 43738, '2023年10月1日', '[$-804]yyyy"年"m"月"d"日";@', 1904],
  ['1904, year and month only', 43738, '2023年10月', 'yyyy"年"m"月"', 1904],
  ['1900, year and month only', 43738, '2019年9月', 'yyyy"年"m"月"', 1900],
  ['a year alone does not tell', 43738, '2023年', 'yyyy"年"', 1900],
  ['a plain number does not tell', 43738, '43738', 'General', 1900],
  ['a column too narrow does not tell', 43738, '########', 'yyyy-mm-dd', 1900],
  ['a text does not tell', '2023/10/1', '2023/10/1', 'yyyy/m/d', 1900],
])('%s', (_, value, text, format, expected) => {
  expect(inferDateSystem(sheet(value, text, format))).toBe(expected);
});

test('the first cell that tells decides, however far down', () => {
  const rows = {
    values: [['完成时限'], [43738], [43738]],
    texts: [['完成时限'], ['####'], ['2023/10/1']],
    formats: [['General'], ['yyyy/m/d'], ['yyyy/m/d']],
  };
  expect(inferDateSystem(rows)).toBe(1904);
});
