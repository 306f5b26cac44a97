import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { TaskDetails } from '../components/TaskDetails/TaskDetails';
import { TaskItem } from '../components/TaskItem/TaskItem';
import { TaskList } from '../components/TaskList/TaskList';
import { goToCell, goToTask } from '../flows/go-to';
import { useText } from '../i18n/TextProvider';
import { usePane, usePaneState } from '../PaneProvider';
import { listItems, visibleRows } from '../state/list';
import { asOfOf, rowsOf } from '../state/rows';
import type { ViewState } from '../state/view';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  count: { margin: 0, flexGrow: 1, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  choice: { flexShrink: 1, minWidth: 0 },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

const sorts: readonly ViewState['sort'][] = ['sheet', 'due', 'lead'];
const groups: readonly ViewState['group'][] = ['none', 'system', 'lead', 'light'];

/** The list of tasks that pass the filter, with its order and its groups. */
export function TaskListSection({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const text = useText();
  const styles = useStyles();
  const pane = usePane();
  const { dispatch } = pane.store;
  const state = usePaneState((whole) => whole);
  const { view } = state;
  const count = visibleRows(state).length;
  const total = rowsOf(state).length;
  const asOf = asOfOf(state);
  return (
    <section aria-label={text('list.label')}>
      <div className={styles.bar}>
        <h2 className={styles.count}>
          {count === total ? text('list.count', { count }) : text('list.countOf', { count, total })}
        </h2>
        <Select
          className={styles.choice}
          size="small"
          appearance="filled-darker"
          aria-label={text('list.sort')}
          value={view.sort}
          onChange={(_event, { value }) => change({ sort: sorts.find((sort) => sort === value) ?? 'sheet' })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {text(`list.sort.${sort}`)}
            </option>
          ))}
        </Select>
        <Select
          className={styles.choice}
          size="small"
          appearance="filled-darker"
          aria-label={text('list.group')}
          value={view.group}
          onChange={(_event, { value }) => change({ group: groups.find((group) => group === value) ?? 'none' })}
        >
          {groups.map((group) => (
            <option key={group} value={group}>
              {text(`list.group.${group}`)}
            </option>
          ))}
        </Select>
      </div>
      {count === 0 ? (
        <p className={styles.none}>{text('list.none')}</p>
      ) : (
        <TaskList
          items={listItems(state)}
          scroller={scroller}
          selected={state.selectedTask}
          renderTask={({ row }) => (
            <TaskItem
              row={row}
              asOf={asOf}
              selected={row.task.id === state.selectedTask}
              open={state.openTasks.includes(row.task.id)}
              onJump={() => void goToTask(pane, row.task)}
              onToggle={() => dispatch({ type: 'task/toggled', id: row.task.id })}
            >
              <TaskDetails row={row} onGoTo={(cell) => void goToCell(pane, cell)} />
            </TaskItem>
          )}
        />
      )}
    </section>
  );

  function change(part: Partial<ViewState>): void {
    dispatch({ type: 'view/changed', change: part });
  }
}
