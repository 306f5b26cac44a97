import type { AnswerBook } from '../../app/answers/answers';
import type { Recognition } from '../../app/reading/recognise';
import { plainAnswer } from '../../domain/deadline/assemble/plain-answer';
import type { PaneAction } from '../state/actions';
import type { Read, Scene } from './scene';

const sheet = '工作任务分工安排';
const said = { sheet, on: '2019-10-12', by: '王明' };

/** A book in which nothing is said yet. Written out here: what reads answers comes later than the page. */
const blank: AnswerBook = { by: '', answers: [], columns: [], others: [], more: {} };

/** Answers given earlier: one that holds, one whose task says something else by now, one of another sheet. */
const answers: PaneAction = {
  type: 'answers/known',
  answers: {
    ...blank,
    by: '王明',
    answers: [
      {
        ...said,
        kind: 'met',
        index: 0,
        doneOn: '2019-10-11',
        tasks: ['task-2'],
        text: twoDates(),
        label: '任务3 开展执法案卷评查',
      },
      { ...said, kind: 'date', due: '2019-12-31', tasks: ['task-3'], text: '年底前', label: '任务4 配齐执法记录设备' },
      { ...said, kind: 'year', year: 2019, sheet: '上半年', tasks: ['x'], text: '7月底前', label: '任务9 报送总结' },
    ],
  },
};

function twoDates(): string {
  return '市局2019年10月20日前，县（区）局2019年11月30日前';
}

const opened = (id: string): readonly PaneAction[] => [
  { type: 'task/selected', id },
  { type: 'task/toggled', id },
];

/** The same reading of a sheet that has a column for progress. */
function withProgress(recognition: Recognition): Recognition {
  const tables = recognition.tables.map((table) => {
    const { layout } = table;
    const column = {
      column: 10,
      header: '完成情况',
      role: 'progress',
      confidence: 1,
      alternative: null,
      why: '',
    } as const;
    return { ...table, layout: { ...layout, columns: [...layout.columns, column] } };
  });
  return { ...recognition, tables };
}

const setProgress =
  'main button[aria-expanded]:has-text("设置完成情况"), main button[aria-expanded]:has-text("Set progress")';

const panel = 'main button[aria-expanded=true]:not([aria-label]) + div';

/** The same reading with a first task whose limit counts from an event. */
function withEvent(recognition: Recognition): Recognition {
  const why = '“5个工作日内”：“收到通知”之后5个工作日，填上那一天以后才有日期';
  const relative = plainAnswer({ text: '收到通知后5个工作日内', kind: 'relative', rule: 'offset', why }).with({
    offset: { amount: 5, unit: 'workday', event: '收到通知' },
  });
  const tables = recognition.tables.map((table) => ({
    ...table,
    tasks: table.tasks.map((task, index) => (index === 0 ? { ...task, deadline: relative } : task)),
  }));
  return { ...recognition, tables };
}

/** Columns of ours stand on the sheet, and some of their cells are filled. */
const added: PaneAction = {
  type: 'answers/known',
  answers: { ...blank, columns: [{ name: 'duban.columns', sheet, widths: [48, 48], looks: [] }] },
};
const filled = { findColumns: async () => ({ range: { top: 3, left: 10, bottom: 40, right: 11 }, filled: 3 }) };

const unsure: PaneAction = {
  type: 'mark/asked',
  columns: [
    {
      table: 0,
      column: {
        column: 2,
        header: '落实单位',
        role: 'responsible',
        confidence: 0.5,
        alternative: 'lead',
        why: '“落实单位”可能是责任单位，也可能是牵头单位',
      },
      choices: ['responsible', 'lead', 'cooperating'],
    },
  ],
};

const other = { value: '已移交', formula: null, text: '已移交', format: 'General' };

/** States of setting progress and answering, on a reading of the sample sheet. */
export function answerScenes(read: Read, sample: Recognition): Readonly<Record<string, Scene>> {
  const form = read({ type: 'book/readEnded', recognition: withProgress(sample) }, ...opened('task-0'));
  return {
    columnOffer: { actions: read(...opened('task-0')), press: setProgress },
    columnPreview: { actions: read(...opened('task-0')), press: [setProgress, `${panel} button`] },
    columnsAdded: { actions: [...form, added], press: setProgress },
    columnsRemoval: {
      actions: read(added, { type: 'page/opened', page: 'findings' }),
      press: 'main section:not(:has(h2)) button',
      port: filled,
    },
    milestones: { actions: read(answers, ...opened('task-2')), press: setProgress },
    progressForm: { actions: form, press: setProgress },
    progressChanged: {
      actions: form,
      press: [setProgress, `${panel} select`, 'main form button[type=submit]'],
      port: { writeCells: async () => ({ kind: 'changed', now: [other] }) },
    },
    progressSaved: {
      actions: read(
        {
          type: 'notice/shown',
          notice: { tone: 'success', key: 'progress.saved', values: { name: '任务1', word: '已完成' }, undo: true },
        },
        { type: 'undo/added', step: { kind: 'answers', before: [], after: [] } },
      ),
    },
    eventDay: {
      actions: read({ type: 'book/readEnded', recognition: withEvent(sample) }, ...opened('task-0')),
      press: 'main form input[type=date]',
    },
    findingYear: {
      actions: read({ type: 'page/opened', page: 'findings' }),
      press: 'main li button:nth-of-type(2)',
    },
    markQuestion: { actions: read(unsure) },
    corrections: { actions: read({ type: 'page/opened', page: 'corrections' }) },
    answers: {
      actions: read(answers, { type: 'page/opened', page: 'findings' }),
      press: 'main [role=group] button:nth-of-type(2)',
    },
  };
}
