import { readMarkLegend, spellOutMarks } from '../../../src/domain/task/fields/mark-legend';

const legend = readMarkLegend(['注：标★的为牵头单位，其余为配合单位。']);

test.each([
  ['★县住建局、县交警大队', '县住建局（牵头）、县交警大队'],
  ['县住建局、★县自然资源局', '县住建局、县自然资源局（牵头）'],
  ['县住建局★、县自然资源局', '县住建局（牵头）、县自然资源局'],
  ['●县住建局\n●县财政局', '●县住建局\n●县财政局'],
  ['县住建局', '县住建局'],
])('%p reads as %p where ★ leads', (text, spelled) => {
  expect(spellOutMarks(text, legend)).toBe(spelled);
});

test('a sign that no line explains stays as it is', () => {
  expect(spellOutMarks('★县住建局', readMarkLegend([]))).toBe('★县住建局');
});
