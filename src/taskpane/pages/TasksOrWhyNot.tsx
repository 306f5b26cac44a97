import { DocumentTable24Regular } from '@fluentui/react-icons/svg/document-table';
import { lazy, Suspense, useCallback, type RefObject } from 'react';
import { Button } from '@fluentui/react-components';
import { Blank } from '../components/Blank/Blank';
import { ChangeBar } from '../components/ChangeBar/ChangeBar';
import { CommandButton } from '../components/CommandButton/CommandButton';
import { Loading } from '../components/Loading/Loading';
import { lookElsewhere } from '../flows/look-elsewhere';
import { cancelReading, readTasks } from '../flows/read-tasks';
import { removeExample, tryExample } from '../flows/try-example';
import { useText } from '../i18n/TextProvider';
import { usePane, usePaneState } from '../PaneProvider';
import { TasksPage } from './TasksPage';

const NothingFound = lazy(() => import('../components/NothingFound/NothingFound'));

/** As `exampleSheetName`, which comes with the example only. */
const exampleName = '督办示例';

/** The tasks page, or what stands in its place while there are no tasks to show. */
export function TasksOrWhyNot({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const pane = usePane();
  const { reading, recognition } = usePaneState((state) => state.book);
  return (
    <>
      {reading && <Loading {...reading} onCancel={() => cancelReading(pane)} />}
      {!reading && <Changes />}
      {recognition ? <Found scroller={scroller} /> : !reading && <First />}
    </>
  );
}

function Found({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const pane = usePane();
  const { recognition, sheets, reading } = usePaneState((state) => state.book);
  const look = useCallback((sheet: string, signal: AbortSignal) => lookElsewhere(pane, sheet, signal), [pane]);
  if (!recognition) return null;
  if (recognition.tables.length > 0) return <TasksPage scroller={scroller} />;
  if (reading) return null;
  return (
    <Suspense fallback={null}>
      <NothingFound
        key={recognition.sheet}
        sheet={recognition.sheet}
        empty={recognition.nothing === 'emptySheet'}
        sheets={sheets}
        onLook={look}
        onRead={(sheet) => void readTasks(pane, sheet)}
        onExample={() => void tryExample(pane)}
        onCorrect={() => pane.store.dispatch({ type: 'page/opened', page: 'corrections' })}
      />
    </Suspense>
  );
}

function First() {
  const text = useText();
  const pane = usePane();
  return (
    <Blank icon={<DocumentTable24Regular />} title={text('app.name')} text={[text('state.first')]}>
      <CommandButton command="readTasks" appearance="primary" />
      <Button size="small" title={text('example.hint')} onClick={() => void tryExample(pane)}>
        {text('example.try')}
      </Button>
    </Blank>
  );
}

/** The sheet changed since it was read, or the user went to another one. */
function Changes() {
  const text = useText();
  const pane = usePane();
  const { recognition, sheets, stale } = usePaneState((state) => state.book);
  if (!recognition) return null;
  const active = sheets.find((sheet) => sheet.active)?.name;
  if (active !== undefined && active !== recognition.sheet) {
    return (
      <ChangeBar action={text('state.movedAction')} onAction={() => void readTasks(pane, active)}>
        {text('state.moved', { sheet: active })}
      </ChangeBar>
    );
  }
  if (recognition.sheet === exampleName) {
    return (
      <ChangeBar action={text('example.remove')} onAction={() => void removeExample(pane, recognition.sheet)}>
        {text('example.shown')}
      </ChangeBar>
    );
  }
  if (!stale) return null;
  return (
    <ChangeBar action={text('state.staleAction')} onAction={() => void readTasks(pane, recognition.sheet)}>
      {text('state.stale')}
    </ChangeBar>
  );
}
