import { duban } from '../helpers/run-cli';

const lines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('one text as JSON', async () => {
  const { code, out } = await duban(['explain', 'department', '市财政局牵头，市人社局等相关部门配合', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    named: ['市财政局', '市人社局'],
    open: ['相关部门'],
    lead: ['市财政局'],
    cooperating: ['市人社局', '相关部门'],
    remarks: [],
  });
});

test('one text for people offers what shared heads stand for', async () => {
  const { out } = await duban(['explain', 'department', '省、市、县税务局']);
  expect(out).toBe('单位：省、市、县税务局\n可展开为：省税务局 | 市税务局 | 县税务局\n');
});

test('an empty cell is said to name nobody', async () => {
  expect((await duban(['explain', 'department', '/'])).out).toBe('没有单位。\n');
});

test('lines are answered in order, a broken one gets an error and stops nothing', async () => {
  const { code, out } = await duban(
    ['explain', 'department', '--stdin'],
    [
      '{"id":1,"text":"办公室或\\n其他相关部门"}',
      '{broken',
      '',
      '{"id":"c","text":7}',
      '{"id":4,"text":"牵头单位：办公室"}',
    ],
  );
  expect(code).toBe(0);
  expect(lines(out)).toEqual([
    { id: 1, named: ['办公室'], open: ['其他相关部门'] },
    { id: null, error: expect.stringContaining('JSON') as string },
    { id: 'c', error: expect.stringContaining('text') as string },
    { id: 4, named: ['办公室'], open: [], lead: ['办公室'] },
  ]);
});

test('a call without a text ends with the usage', async () => {
  const { code, err } = await duban(['explain', 'department']);
  expect(code).toBe(1);
  expect(err).toContain('用法：duban explain department');
});
