import fc from 'fast-check';
import { seenIn, tasksOfFinding } from '../../../../src/domain/task/answers/accepted';
import { applyAnswers } from '../../../../src/domain/task/answers/apply-answers';
import { offersFor } from '../../../../src/domain/task/answers/offers';
import { standingOf } from '../../../../src/domain/task/answers/standing';
import type { Answer, AnswerContent } from '../../../../src/domain/task/answers/types';
import { idsOf } from '../../../../src/domain/task/task-id';
import { readTables } from '../../../../src/domain/task/read-tables';
import type { AssignmentTable, Finding, Task } from '../../../../src/domain/task/types';
import { drawGrid } from '../../../helpers/draw-grid';

const documentDate = '2024-03-01';
const header = '| 序号 | 工作措施 | 责任单位 | 完成时限 |';

function read(rows: string, answers: readonly Answer[] = []): AssignmentTable {
  const [table] = readTables(drawGrid(`${header}\n${rows}`), {
    documentDate,
    answers: (found) => applyAnswers(found, answers),
  });
  if (!table) throw new Error('no table was read');
  return table;
}

/** The answer of a user on 2024-10-08 about tasks of a table. */
function answer(content: AnswerContent, tasks: readonly Task[]): Answer {
  const ids = tasks.map(({ id }) => id);
  return {
    ...content,
    sheet: '表',
    tasks: ids,
    finer: tasks.flatMap((task) => idsOf(task).slice(1)),
    text: tasks[0]?.deadline.text ?? '',
    label: '',
    on: '2024-10-08',
    by: '',
  };
}

function accept(finding: Finding, table: AssignmentTable): Answer {
  const tasks = tasksOfFinding(finding, table.tasks);
  return answer({ kind: 'accept', code: finding.code, seen: seenIn(finding, tasks) }, tasks);
}

const row = (limit: string): string => `| 1 | 甲 | A局 | ${limit} |`;

const dues = ({ tasks }: AssignmentTable, index = 0) => tasks[index]?.deadline.milestones.map(({ due }) => due);

test.each<[limit: string, content: AnswerContent, due: readonly string[]]>([
  ['10月底前', { kind: 'year', year: 2025 }, ['2025-10-31']],
  ['2月底前', { kind: 'year', year: 2025 }, ['2025-02-28']],
  ['2023年2月底前', { kind: 'year', year: 2024 }, ['2024-02-29']],
  ['2023年5月15日前', { kind: 'year', year: 2024 }, ['2024-05-15']],
  ['市局5月底前；县局6月底前', { kind: 'year', year: 2025 }, ['2025-05-31', '2025-06-30']],
  ['9月31日前', { kind: 'date', due: '2024-09-30' }, ['2024-09-30']],
  ['', { kind: 'date', due: '2024-12-31' }, ['2024-12-31']],
  // Working days are 29 (a worked Sunday) and 30 September, 8, 9 and 10 October.
  ['接到通知后5个工作日内', { kind: 'event', day: '2024-09-27' }, ['2024-10-10']],
  ['自印发之日起1个月内', { kind: 'event', day: '2024-05-20' }, ['2024-06-20']],
])('“%s” answered with %j is due %j', (limit, content, due) => {
  const table = read(row(limit));
  const told = read(row(limit), [answer(content, table.tasks)]);
  expect(dues(told)).toEqual(due);
  expect(told.tasks[0]?.deadline).toMatchObject({ kind: 'fixed', text: limit });
  expect(told.tasks[0]?.deadline.why).toContain('按您的答复');
  expect(told.findings.filter(({ code }) => code.startsWith('deadline.') || code === 'plan.no-deadline')).toEqual([]);
  expect(told.tasks[0]?.answers).toHaveLength(1);
});

test('the other of two readings takes the place of the one we chose', () => {
  const table = read(row('10月底前'));
  const [task] = table.tasks;
  const deadline = task?.deadline.with({ alternative: '2025-10-31' });
  const twice = { ...table, tasks: [{ ...task, deadline } as Task] };
  const told = applyAnswers(twice, [answer({ kind: 'other', due: '2025-10-31' }, twice.tasks)]);
  expect(dues(told)).toEqual(['2025-10-31']);
  expect(told.tasks[0]?.deadline.alternative).toBeNull();
});

test('one date of two is met; the other is left', () => {
  const limit = row('市局5月底前；县局6月底前');
  const met: AnswerContent = { kind: 'met', index: 0, doneOn: '2024-05-30' };
  const told = read(limit, [answer(met, read(limit).tasks)]);
  expect(told.tasks[0]?.deadline.milestones.map((one) => one.met)).toEqual([{ on: '2024-05-30' }, undefined]);
});

test('同上 below a limit follows its answer', () => {
  const rows = '| 1 | 甲 | A局 | 10月底前 |\n| 2 | 乙 | B局 | 同上 |';
  const [first] = read(rows).tasks;
  const told = read(rows, [answer({ kind: 'year', year: 2025 }, first ? [first] : [])]);
  expect([dues(told, 0), dues(told, 1)]).toEqual([['2025-10-31'], ['2025-10-31']]);
  expect(told.tasks[1]?.deadline.text).toBe('同上');
});

test('a limit that tasks share is answered for all of them', () => {
  const rows = '| 1 | 甲 | A局 | 10月底前 |\n| 2 | 乙 | B局 | ^ |';
  const table = read(rows);
  const [finding] = table.findings;
  const tasks = finding ? tasksOfFinding(finding, table.tasks) : [];
  expect(tasks.map(({ no }) => no)).toEqual(['1', '2']);
  const told = read(rows, [answer({ kind: 'year', year: 2023 }, tasks)]);
  expect([dues(told, 0), dues(told, 1)]).toEqual([['2023-10-31'], ['2023-10-31']]);
});

describe('an accepted finding', () => {
  const rows = '| 1 | 甲 | A局 | 10月底前 |\n| 2 | 乙 |  | 11月底前 |';

  test('is gone, and the others stay', () => {
    const table = read(rows);
    const codes = ({ findings }: AssignmentTable) => findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(codes(table)).toEqual(['deadline.year-assumed D2', 'deadline.year-assumed D3', 'plan.no-lead C3']);
    const [first, , nobody] = table.findings as [Finding, Finding, Finding];
    expect(codes(read(rows, [accept(first, table)]))).toEqual(['deadline.year-assumed D3', 'plan.no-lead C3']);
    expect(codes(read(rows, [accept(nobody, table)]))).toEqual([
      'deadline.year-assumed D2',
      'deadline.year-assumed D3',
    ]);
  });

  test('stays accepted when rows are inserted and renumbered', () => {
    const table = read(rows);
    const answers = table.findings.map((finding) => accept(finding, table));
    const later = '| 1 | 新 | C局 | 2024年5月底前 |\n| 2 | 甲 | A局 | 10月底前 |\n| 3 | 乙 |  | 11月底前 |';
    expect(read(later, answers).findings).toEqual([]);
  });

  test('is asked again when its text changes', () => {
    const table = read(rows);
    const answers = table.findings.map((finding) => accept(finding, table));
    const changed = read(rows.replace('10月底前', '9月底前'), answers);
    expect(changed.findings.map(({ cell }) => cell)).toEqual(['D2']);
  });
});

describe('an answer that no longer applies', () => {
  const asked = read(row('10月底前'));
  const year = answer({ kind: 'year', year: 2025 }, asked.tasks);

  test.each([
    ['its text changed', row('11月底前'), { kind: 'textChanged', now: '11月底前' }],
    ['its task changed', '| 1 | 丙 | A局 | 10月底前 |', { kind: 'taskGone' }],
    ['nothing changed but the number', '| 9 | 甲 | A局 | 10月底前 |', { kind: 'applies' }],
    ['only line breaks came in', '| 1 | 甲 | A局 | 10月⏎底前 |', { kind: 'applies' }],
  ])('%s', (_, rows, standing) => {
    const now = read(rows);
    expect(standingOf(year, '表', [now])).toEqual(standing);
    expect(dues(applyAnswers(now, [year]))?.[0]?.slice(0, 4)).toBe(standing.kind === 'applies' ? '2025' : '2024');
  });

  test('belongs to another sheet', () => {
    expect(standingOf(year, '另一张', [asked])).toEqual({ kind: 'unread' });
    expect(applyAnswers({ ...asked, sheet: '另一张' }, [year]).tasks).toEqual(asked.tasks);
  });

  test('was about a finding that is no longer raised', () => {
    const [finding] = asked.findings as [Finding];
    const accepted = accept(finding, asked);
    expect(standingOf(accepted, '表', [asked])).toEqual({ kind: 'applies' });
    const dated = { ...asked, findings: [] };
    expect(standingOf(accepted, '表', [dated])).toEqual({ kind: 'notAsked' });
  });
});

describe('a second task of the same words', () => {
  const own = row('10月底前');
  const other = '| 2 | 甲 | B局 | 10月底前 |';
  const year: AnswerContent = { kind: 'year', year: 2025 };
  const dueBy = (rows: string, given: Answer) =>
    Object.fromEntries(
      read(rows, [given]).tasks.map(({ responsible, deadline }) => [
        responsible?.named[0],
        deadline.milestones[0]?.due,
      ]),
    );

  test.each([
    ['below', `${own}\n${other}`],
    ['above', `${other}\n${own}`],
  ])('%s leaves the answer with the first', (_, rows) => {
    const given = answer(year, read(own).tasks);
    expect(dueBy(rows, given)).toEqual({ A局: '2025-10-31', B局: '2024-10-31' });
    expect(standingOf(given, '表', [read(rows)])).toEqual({ kind: 'applies' });
  });

  test('goes, and the answer stays with the one it spoke of', () => {
    const [first, second] = read(`${own}\n${other}`).tasks as [Task, Task];
    expect(dueBy(own, answer(year, [first]))).toEqual({ A局: '2025-10-31' });
    expect(dueBy(own, answer(year, [second]))).toEqual({ A局: '2024-10-31' });
  });

  test('leaves an accepted finding accepted', () => {
    const table = read(own);
    const [finding] = table.findings as [Finding];
    const { findings } = read(`${own}\n${other}`, [accept(finding, table)]);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['deadline.year-assumed D3']);
  });
});

test('whatever is answered, texts, rows and ids stay and every task is still there', () => {
  const limits = fc.constantFrom(
    '10月底前',
    '市局5月底前；县局6月底前',
    '9月31日前',
    '',
    '同上',
    '每季度末',
    '2024年5月',
  );
  const days = fc.constantFrom('2024-01-31', '2024-02-29', '2025-12-31');
  const contents: fc.Arbitrary<AnswerContent> = fc.oneof(
    fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2000, max: 2040 }) }),
    fc.record({ kind: fc.constant('date' as const), due: days }),
    fc.record({ kind: fc.constant('other' as const), due: days }),
    fc.record({ kind: fc.constant('event' as const), day: days }),
    fc.record({ kind: fc.constant('met' as const), index: fc.nat(3), doneOn: fc.option(days) }),
  );
  fc.assert(
    fc.property(
      fc.array(limits, { minLength: 1, maxLength: 5 }),
      fc.array(contents, { maxLength: 6 }),
      (texts, given) => {
        const table = read(texts.map((text, index) => `| ${index + 1} | 措施${index} | A局 | ${text} |`).join('\n'));
        const answers = given.map((content, index) =>
          answer(content, [table.tasks[index % table.tasks.length] as Task]),
        );
        const told = applyAnswers(table, answers);
        const kept = ({ tasks }: AssignmentTable) => tasks.map(({ id, row: at, deadline }) => [id, at, deadline.text]);
        expect(kept(told)).toEqual(kept(table));
        for (const { deadline } of told.tasks)
          if (deadline.kind === 'fixed') expect(deadline.milestones.some(({ due }) => due !== null)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test.each([
  ['10月底前', 'deadline.year-assumed', ['accept', 'year 2024']],
  ['9月31日前', 'deadline.no-such-day', ['date', 'noted']],
  ['', 'plan.no-deadline', ['date', 'noted']],
])('“%s” (%s) can be answered by %j', (limit, code, offers) => {
  const { findings, tasks } = read(row(limit));
  const finding = findings.find((one) => one.code === code) as Finding;
  const names = offersFor(finding, tasksOfFinding(finding, tasks)).map((offer) =>
    offer.kind === 'year' ? `year ${offer.year}` : offer.kind,
  );
  expect(names).toEqual(offers);
});
