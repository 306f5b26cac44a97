import fc from 'fast-check';
import { openProgress, saveProgress, takeBack, wordOf, type ProgressForm } from '../../src/app/progress/progress';
import { recognise } from '../../src/app/reading/recognise';
import { memoryWorkbook, type MemorySheet, type MemoryWorkbook } from '../helpers/memory-workbook';

const name = '分工表';
const clock = { today: () => '2024-10-08', now: () => 0 };

/** One cell of words and one of the day; the first two tasks share theirs. */
const words: MemorySheet = {
  name,
  values: [
    ['2024年重点工作任务分工表'],
    ['序号', '工作措施', '牵头部门', '完成时限', '完成情况', '实际完成时间'],
    [1, '拆除违规户外广告。', '市容科', '2024年3月底前', '已办结', ''],
    [2, '规范占道经营摊点。', '执法支队', '2024年9月30日前', '', ''],
    [3, '更新沿街垃圾箱。', '环卫科', '2024年12月底前', '正在更新', ''],
  ],
  merges: ['E3:E4'],
};

/** One column per state, a tick in the one that holds. */
const ticks: MemorySheet = {
  name,
  values: [
    ['2024年重点工作任务分工表'],
    ['序号', '工作措施', '牵头部门', '完成时限', '完成情况', '', ''],
    ['', '', '', '', '已完成', '正在推进', '未启动'],
    [1, '拆除违规户外广告。', '市容科', '2024年3月底前', '', '✔', ''],
    [2, '规范占道经营摊点。', '执法支队', '2024年9月30日前', '', '', ''],
  ],
  merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2'],
};

const noProgress: MemorySheet = { name, values: words.values.map((row) => row.slice(0, 4)) };

interface Opened {
  readonly book: MemoryWorkbook;
  readonly form: ProgressForm | null;
}

/** The form of the task with this number. */
async function open(sheet: MemorySheet, no: string): Promise<Opened> {
  const book = memoryWorkbook([sheet]);
  const [table] = (await recognise(book.port, { sheet: name, clock })).tables;
  const task = table?.tasks.find((one) => one.no === no);
  if (!table || !task) throw new Error(`no task ${no}`);
  return { book, form: await openProgress(book.port, table, task) };
}

async function openForm(sheet: MemorySheet, no: string) {
  const { book, form } = await open(sheet, no);
  if (!form) throw new Error('no place for progress');
  return { book, form };
}

const shown = async (book: MemoryWorkbook, ...cells: readonly string[]) =>
  (await book.port.readCells(name, cells)).map(({ text }) => text);

describe('openProgress', () => {
  it('is null for a table without a progress column', async () => {
    expect((await open(noProgress, '1')).form).toBeNull();
  });

  it('offers what the sheet itself says first, then the usual words', async () => {
    const { form } = await openForm(words, '3');
    expect(form.choices.map(({ word }) => word).slice(0, 2)).toEqual(['已办结', '正在更新']);
    expect(form.choices.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['已完成', '正在推进', '未启动', '已取消']),
    );
    expect(wordOf(form)).toBe('正在更新');
  });

  it('goes to the first cell of a merge and says who else stands under it', async () => {
    const { form } = await openForm(words, '2');
    expect(form.place).toMatchObject({ kind: 'words', at: { cell: 'E3', sharedWith: ['1'] }, doneOn: { cell: 'F4' } });
    expect(wordOf(form)).toBe('已办结');
  });

  it('reads ticks as the word over them', async () => {
    const { form } = await openForm(ticks, '1');
    expect(form.choices.map(({ word, state }) => [word, state])).toEqual([
      ['已完成', 'done'],
      ['正在推进', 'inProgress'],
      ['未启动', 'notStarted'],
    ]);
    expect(wordOf(form)).toBe('正在推进');
  });
});

describe('saveProgress', () => {
  it('writes the word and the day, and nothing else', async () => {
    const { book, form } = await openForm(words, '3');
    const outcome = await saveProgress(book.port, form, { word: '已完成', doneOn: '2024-09-20' });
    expect(outcome.kind).toBe('written');
    expect(await shown(book, 'E3', 'E5', 'F5', 'F4')).toEqual(['已办结', '已完成', '2024-09-20', '']);
  });

  it('leaves the day alone when none was wished', async () => {
    const { book, form } = await openForm(words, '3');
    const outcome = await saveProgress(book.port, form, { word: '已完成' });
    expect(outcome).toMatchObject({ kind: 'written', written: { cells: [{ address: 'E5' }] } });
  });

  it('moves a tick, and keeps the kind of tick that already stands there', async () => {
    const { book, form } = await openForm(ticks, '1');
    await saveProgress(book.port, form, { word: '正在推进' });
    expect(await shown(book, 'E4', 'F4', 'G4')).toEqual(['', '✔', '']);
    await saveProgress(book.port, form, { word: '已完成' });
    expect(await shown(book, 'E4', 'F4', 'G4')).toEqual(['√', '', '']);
  });

  it('replaces a formula, and puts it back', async () => {
    const values = words.values.map((row, index) => (index === 4 ? [...row.slice(0, 4), '=IF(F5="","",1)', ''] : row));
    const { book, form } = await openForm({ ...words, values, texts: { E5: '已完成' } }, '3');
    expect(form.held['E5']?.formula).toBe('=IF(F5="","",1)');
    // The words look the same as what the formula shows; the cell is still to be written.
    const outcome = await saveProgress(book.port, form, { word: '已完成' });
    if (outcome.kind !== 'written') throw new Error(outcome.kind);
    expect((await book.port.readCells(name, ['E5']))[0]?.formula).toBeNull();
    expect(await takeBack(book.port, outcome.written)).toBe('written');
    expect((await book.port.readCells(name, ['E5']))[0]?.formula).toBe('=IF(F5="","",1)');
  });

  it('writes nothing when one of its cells has changed, and gives what stands there now', async () => {
    const { book, form } = await openForm(words, '3');
    book.setCell(name, 'F5', 45_000);
    const outcome = await saveProgress(book.port, form, { word: '已完成', doneOn: '2024-09-20' });
    expect(outcome).toMatchObject({ kind: 'changed', form: { held: { F5: { value: 45_000 } } } });
    expect(await shown(book, 'E5', 'F5')).toEqual(['正在更新', '45000']);
  });

  it('writes nothing when another task now stands on the row', async () => {
    const { book, form } = await openForm(words, '3');
    book.setCell(name, 'B5', '插入的新任务。');
    expect((await saveProgress(book.port, form, { word: '已完成' })).kind).toBe('moved');
    expect(await shown(book, 'E5')).toEqual(['正在更新']);
  });

  it.each([
    ['words', words],
    ['ticks', ticks],
  ])('taken back leaves the sheet of %s as it was, whatever was wished', async (_, sheet) => {
    const doneOn = fc.option(fc.constantFrom('2024-01-31', '2024-02-29', '2024-12-31'));
    const word = fc.constantFrom('', '已完成', '正在推进', '未启动');
    const cells = ['E3', 'F3', 'G3', 'E4', 'F4', 'G4', 'E5', 'F5'];
    await fc.assert(
      fc.asyncProperty(word, doneOn, fc.constantFrom('1', '2'), async (wished, day, no) => {
        const { book, form } = await openForm(sheet, no);
        const before = await shown(book, ...cells);
        const outcome = await saveProgress(book.port, form, { word: wished, doneOn: day });
        if (outcome.kind !== 'written') throw new Error(outcome.kind);
        expect(await takeBack(book.port, outcome.written)).toBe('written');
        expect(await shown(book, ...cells)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

test('a cell that somebody has changed since is not taken back', async () => {
  const { book, form } = await openForm(words, '3');
  const outcome = await saveProgress(book.port, form, { word: '已完成' });
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  book.setCell(name, 'E5', '已验收');
  expect(await takeBack(book.port, outcome.written)).toBe('changed');
  expect(await shown(book, 'E5')).toEqual(['已验收']);
});
