import { applyAliases, resolveAlias } from '../../../src/domain/department/aliases';
import { suggestAliases } from '../../../src/domain/department/suggest-aliases';

describe('alias table', () => {
  const table = { 政策法规部门: '法制部门', 法规科: '政策法规部门' };

  test('a name outside the table stays', () => expect(resolveAlias('办公室', table)).toBe('办公室'));
  test('chains are followed', () => expect(resolveAlias('法规科', table)).toBe('法制部门'));
  test('a circle changes nothing', () => expect(resolveAlias('甲', { 甲: '乙', 乙: '甲' })).toBe('甲'));
  test('matching is by whole name', () => expect(resolveAlias('市政策法规部门', table)).toBe('市政策法规部门'));
  test('the kind of bracket makes no difference', () => {
    expect(resolveAlias('各县(市、区)政府', { '各县（市、区）政府': '县区' })).toBe('县区');
  });

  test('every replacement is listed, doubles stand once', () => {
    const { bodies, applied } = applyAliases(
      { named: ['法制部门', '政策法规部门', '办公室'], open: ['相关部门'] },
      table,
    );
    expect(bodies).toEqual({ named: ['法制部门', '办公室'], open: ['相关部门'] });
    expect(applied).toEqual([{ from: '政策法规部门', to: '法制部门' }]);
  });
});

describe('suggested aliases', () => {
  test.each([
    ['税收宣传部门', '税收宣传中心'],
    ['法制部门', '政策法规部门'],
    ['市发展改革委', '市发改委'],
    ['市发展和改革委员会', '市发展改革局'],
    ['市人社局', '市人力资源和社会保障局'],
    ['财政局', '市财政局'],
    ['河池市税务局', '市税务局'],
    ['征管部门', '征收管理科'],
    ['县卫健局', '县卫生健康委员会'],
    ['市残联', '市残疾人联合会'],
    ['东门街道', '东门街道办事处'],
    ['石桥镇政府', '石桥镇人民政府'],
    ['高新区管委会', '高新技术产业开发区管理委员会'],
    ['县委编办', '县委机构编制委员会办公室'],
    ['人事科', '人事教育科'],
  ])('%s and %s may be one', (left, right) => {
    const found = suggestAliases([left, '办公室', right]);
    expect(found.map((each) => each.names)).toEqual([[left, right]]);
    expect(found[0]?.message).toContain(left);
  });

  test.each([
    ['市公安局', '县公安局'],
    ['第一稽查局', '第二稽查局'],
    ['办公室', '市政府办公室'],
    ['宜州区税务局', '金城江区税务局'],
    ['财产和行为税科', '货物和劳务税科'],
    ['征管部门', '税源管理部门'],
    ['市医保局', '市医保中心'],
    ['征管处', '征管科'],
    ['市财政局', '财政部'],
    ['审计处', '市审计局'],
    ['校长', '校长办公室'],
    ['区政府', '各县区政府'],
    ['市直各部门', '市直各单位'],
    ['责任单位', '责任部门'],
    ['区教育局', '高新区教育局'],
    ['其他部门', '其他单位'],
  ])('%s and %s are two', (left, right) => expect(suggestAliases([left, right])).toEqual([]));

  test('a name is left alone beside two places it may belong to', () => {
    expect(suggestAliases(['财政局', '市财政局', '县财政局'])).toEqual([]);
    expect(suggestAliases(['县税务局', '凤山县税务局', '东兰县税务局'])).toEqual([]);
  });

  test('one name twice is no pair', () => expect(suggestAliases(['法制部门', '法制部门'])).toEqual([]));
});
