import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, type RefObject } from 'react';
import { AsOfBar } from '../components/AsOfBar/AsOfBar';
import { BookBar } from '../components/BookBar/BookBar';
import { FilterPanel } from '../components/FilterPanel/FilterPanel';
import { LightBar } from '../components/LightBar/LightBar';
import { MarkPanel } from '../components/MarkPanel/MarkPanel';
import { changePreferences } from '../flows/change-preferences';
import { backToSheet } from '../flows/go-to';
import { readTasks } from '../flows/read-tasks';
import { usePane, usePaneState } from '../PaneProvider';
import { rowsBeforeLights } from '../state/list';
import { markCountsOf, markOptionsOf, marksStatusOf } from '../state/marks';
import { countRows, levelsOf, rowsOf, stagesOf, systemsOf, tableOf } from '../state/rows';
import { SheetNotes } from '../components/SheetNotes/SheetNotes';
import { TaskListSection } from './TaskListSection';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

/** 任务: the lights, the marks, the filter and the list of one table. */
export function TasksPage({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const styles = useStyles();
  const pane = usePane();
  const { dispatch } = pane.store;
  const state = usePaneState((whole) => whole);
  const { recognition, tableIndex } = state.book;
  // The head is drawn first, then the list: a frame must not wait for both.
  const isListTurn = useDeferredValue(true, false);
  if (!recognition) return null;
  return (
    <>
      <div className={styles.head}>
        <BookBar
          recognition={recognition}
          tableIndex={tableIndex}
          onTable={(index) => dispatch({ type: 'book/tableChosen', index })}
          onRead={() => void readTasks(pane, recognition.sheet)}
          onSheet={() => void backToSheet(pane)}
          onCorrect={() => dispatch({ type: 'page/opened', page: 'corrections' })}
        />
        <AsOfBar
          today={state.today}
          asOf={state.preferences.asOf}
          levels={levelsOf(tableOf(state))}
          level={state.preferences.level}
          onAsOf={(asOf) => void changePreferences(pane, { asOf })}
          onLevel={(level) => void changePreferences(pane, { level })}
        />
        <LightBar
          counts={countRows(rowsBeforeLights(state))}
          present={countRows(rowsOf(state))}
          chosen={state.view.lights}
          onToggle={(light) => dispatch({ type: 'view/lightToggled', light })}
        />
        <MarkPanel
          counts={markCountsOf(state)}
          options={markOptionsOf(state)}
          undoable={state.host.capabilities?.undoable ?? false}
          asked={state.asked}
          status={marksStatusOf(state)}
        />
        <FilterPanel
          view={state.view}
          systems={systemsOf(tableOf(state))}
          stages={stagesOf(tableOf(state))}
          levels={levelsOf(tableOf(state))}
          departmentsOpen={state.departmentsOpen}
          hiddenRows={state.sheet.hiddenRows}
          onChange={(change) => dispatch({ type: 'view/changed', change })}
          onDepartment={(department) => dispatch({ type: 'view/departmentToggled', department })}
          onDepartmentsOpen={(open) => dispatch({ type: 'departments/opened', open })}
          onClear={() => dispatch({ type: 'view/cleared' })}
        />
      </div>
      {isListTurn && (
        <>
          <TaskListSection scroller={scroller} />
          <SheetNotes notes={tableOf(state)?.layout.notes ?? []} />
        </>
      )}
    </>
  );
}
