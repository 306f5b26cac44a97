import { answersSearch, pinyinInitials } from '../../../src/taskpane/state/pinyin';

describe('pinyinInitials', () => {
  it.each([
    ['法制部门', 'fzbm'],
    ['办公室', 'bgs'],
    ['货物和劳务税部门', 'hwhlwsbm'],
    ['征管部门', 'zgbm'],
    ['稽查部门', 'jcbm'],
    ['纳税服务部门', 'nsfwbm'],
    ['税收宣传部门', 'ssxcbm'],
    ['应急管理局', 'yjglj'],
    ['12345热线', '12345rx'],
  ])('%s → %s', (name, initials) => {
    expect(pinyinInitials(name)).toBe(initials);
  });
});

describe('answersSearch', () => {
  it.each([
    ['法制部门', 'fz', true],
    ['法制部门', 'FZBM', true],
    ['法制部门', '制部', true],
    ['法制部门', ' 法制 ', true],
    ['法制部门', '', true],
    ['法制部门', 'zf', false],
    ['法制部门', '法治', false],
    ['其他相关部门', 'qt', true],
    ['金融管理局', 'jr', true],
    ['畜牧局', 'xmj', true],
    ['重庆市局', 'cqsj', true],
    ['厦门市局', 'xmsj', true],
    ['12345热线', '5rx', true],
    ['法制部门', 'bmx', false],
  ])('%s, %s: %s', (name, query, found) => {
    expect(answersSearch(name, query)).toBe(found);
  });
});

/**
 * The 3755 common characters of GB 2312 stand in the order of their readings, so the standard itself says which letter each
 * begins with: from these characters on it is the next one.
 */
const firstInStandard: Readonly<Record<string, string>> = {
  a: '啊',
  b: '芭',
  c: '擦',
  d: '搭',
  e: '蛾',
  f: '发',
  g: '噶',
  h: '哈',
  j: '击',
  k: '喀',
  l: '垃',
  m: '妈',
  n: '拿',
  o: '哦',
  p: '啪',
  q: '期',
  r: '然',
  s: '撒',
  t: '塌',
  w: '挖',
  x: '昔',
  y: '压',
  z: '匝',
};

function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const all = rows.flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))));
  return all.slice(0, 3755);
}

it('agrees with the national standard on all but characters of several readings', () => {
  let letter = '';
  const others = commonCharacters().filter((character) => {
    letter = Object.keys(firstInStandard).find((key) => firstInStandard[key] === character) ?? letter;
    return pinyinInitials(character) !== letter;
  });
  expect(others.join('')).toBe('辟泊长匙脯蛤槛咯咳埔茄伺厦畜吁曾轧');
});
