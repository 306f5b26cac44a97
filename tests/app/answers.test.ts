import {
  noAnswers,
  readAnswers,
  toAnswers,
  withAnswers,
  withoutAnswers,
  writeAnswers,
} from '../../src/app/answers/answers';
import { answersKey } from '../../src/app/answers/answers-key';
import { answerKey, type Answer } from '../../src/domain/task/answers/types';
import { memoryWorkbook } from '../helpers/memory-workbook';

const subject = { sheet: '分工表', tasks: ['t1'], text: '10月底前', label: '任务1', on: '2024-10-08', by: '' };
const year: Answer = { kind: 'year', year: 2025, ...subject };
const met: Answer = { kind: 'met', index: 1, doneOn: null, ...subject };

const emptyBook = () => memoryWorkbook([{ name: '分工表', values: [] }]);

test('answers are kept with the workbook; without any no setting is left', async () => {
  const { port } = emptyBook();
  expect(await readAnswers(port)).toEqual(noAnswers);
  const book = withAnswers(noAnswers, [year, met]);
  await writeAnswers(port, book);
  expect(await readAnswers(port)).toEqual(book);
  await writeAnswers(port, withoutAnswers(book, [answerKey(year), answerKey(met)]));
  expect(await port.readSetting(answersKey)).toBeNull();
});

test('a later answer to the same question takes the place of the earlier', () => {
  const date: Answer = { kind: 'date', due: '2025-03-31', ...subject };
  expect(withAnswers(withAnswers(noAnswers, [year, met]), [date]).answers).toEqual([date, met]);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['a text', '答复'],
  ['a list that is none', { answers: '无' }],
])('%s reads as no answers', (_, stored) => {
  expect(toAnswers(stored)).toEqual(noAnswers);
});

test('what a later version wrote is kept and written back', async () => {
  const { port } = emptyBook();
  const future = { kind: 'vote', by: '张三' };
  const badDay = { ...year, on: '2024-02-30' };
  await port.writeSetting(answersKey, { answers: [{ ...year, colour: 'red' }, future, badDay], columns: [], since: 3 });
  const book = await readAnswers(port);
  expect(book).toMatchObject({ answers: [{ ...year, colour: 'red' }], others: [future, badDay], more: { since: 3 } });
  await writeAnswers(port, withAnswers(book, [met]));
  expect(await port.readSetting(answersKey)).toMatchObject({
    answers: [{ ...year, colour: 'red' }, met, future, badDay],
    since: 3,
  });
});
