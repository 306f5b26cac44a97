import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, memo, Suspense, useDeferredValue, type RefObject } from 'react';
import { groupings, sorts } from '../../app/settings/saved-views';
import { Choice } from '../components/Choice/Choice';
import { TaskItem } from '../components/TaskItem/TaskItem';
import { TaskList } from '../components/TaskList/TaskList';
import { goToCell, goToTask } from '../flows/go-to';
import { orderList } from '../flows/list-order';
import { useText } from '../i18n/TextProvider';
import { usePane, usePaneState } from '../PaneProvider';
import { listItems, visibleRows } from '../state/list';
import type { PaneState } from '../state/model';
import { punctualityOf } from '../../domain/task/state/punctuality';
import { asOfOf, lightOptionsOf, rowsOf, tableOf, usedAliases } from '../state/rows';

const TaskDetails = lazy(() => import('../components/TaskDetails/TaskDetails'));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  count: { margin: 0, flexGrow: 1, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  choice: { flex: '0 1 auto', minWidth: '76px' },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** The list of tasks that pass the filter, with its order and its groups. It may lag: what the user types goes first. */
export function TaskListSection({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const state = useDeferredValue(usePaneState((whole) => whole));
  return <Tasks state={state} scroller={scroller} />;
}

const Tasks = memo(function Tasks({ state, scroller }: { state: PaneState; scroller: RefObject<HTMLElement | null> }) {
  const text = useText();
  const styles = useStyles();
  const pane = usePane();
  const { dispatch } = pane.store;
  const count = visibleRows(state).length;
  const asOf = asOfOf(state);
  const options = lightOptionsOf(state);
  return (
    <section aria-label={text('list.label')}>
      <ListBar count={count} total={rowsOf(state).length} view={state.view} />
      {count === 0 ? (
        <p className={styles.none}>{text('list.none')}</p>
      ) : (
        <TaskList
          items={listItems(state)}
          scroller={scroller}
          selected={state.selectedTask}
          open={state.openTasks}
          renderTask={({ row }, line) => (
            <TaskItem
              row={row}
              asOf={asOf}
              kept={punctualityOf(row.task, options.level, options)}
              selected={row.task.id === state.selectedTask}
              line={line}
              open={state.openTasks.includes(row.task.id)}
              onJump={() => void goToTask(pane, row.task)}
              onToggle={() => dispatch({ type: 'task/toggled', id: row.task.id })}
            >
              <Suspense fallback={null}>
                <TaskDetails
                  row={row}
                  notes={tableOf(state)?.layout.notes ?? []}
                  aliases={usedAliases(state).get(row.task.id)}
                  onGoTo={(cell) => void goToCell(pane, cell)}
                />
              </Suspense>
            </TaskItem>
          )}
        />
      )}
    </section>
  );
});

interface ListBarProps {
  readonly count: number;
  readonly total: number;
  readonly view: PaneState['view'];
}

/** How many tasks the list shows, and in what order and groups. */
function ListBar({ count, total, view }: ListBarProps) {
  const text = useText();
  const styles = useStyles();
  const pane = usePane();
  return (
    <div className={styles.bar}>
      <h2 className={styles.count}>
        {count === total ? text('list.count', { count }) : text('list.countOf', { count, total })}
      </h2>
      <Choice
        className={styles.choice}
        quiet
        label={text('list.sort')}
        value={view.sort}
        options={sorts.map((sort) => ({ value: sort, label: text(`list.sort.${sort}`) }))}
        onChoose={(sort) => orderList(pane, { sort })}
      />
      <Choice
        className={styles.choice}
        quiet
        label={text('list.group')}
        value={view.group}
        options={groupings.map((group) => ({ value: group, label: text(`list.group.${group}`) }))}
        onChoose={(group) => orderList(pane, { group })}
      />
    </div>
  );
}
