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
  ])('%s, %s: %s', (name, query, found) => {
    expect(answersSearch(name, query)).toBe(found);
  });
});
