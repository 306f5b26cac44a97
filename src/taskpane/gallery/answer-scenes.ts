import { toAnswers } from '../../app/answers';
import type { Recognition } from '../../app/recognise';
import type { PaneAction } from '../state/actions';

const sheet = '工作任务分工安排';
const said = { sheet, on: '2019-10-12', by: '王明' };

/** Answers given earlier: one that holds, one whose task says something else by now, one of another sheet. */
const answers: PaneAction = {
  type: 'answers/known',
  answers: toAnswers({
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
  }),
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

/** States of setting progress and answering, on a reading of the sample sheet. */
export function answerScenes(read: (...actions: readonly PaneAction[]) => readonly PaneAction[], sample: Recognition) {
  return {
    columnOffer: { actions: read(...opened('task-0')), press: setProgress },
    milestones: { actions: read(answers, ...opened('task-2')), press: setProgress },
    progressForm: {
      actions: read({ type: 'book/readEnded', recognition: withProgress(sample) }, ...opened('task-0')),
      press: setProgress,
    },
    answers: {
      actions: read(answers, { type: 'page/opened', page: 'findings' }),
      press: 'main [role=group] button:nth-of-type(2)',
    },
  };
}
