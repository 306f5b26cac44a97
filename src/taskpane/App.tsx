import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { CrashGuard } from './components/CrashGuard/CrashGuard';
import { NoticeBar } from './components/Notice/NoticeBar';
import { Waiting } from './components/Loading/Waiting';
import { PageNav } from './components/Shell/PageNav';
import { PaneTitle } from './components/Shell/PaneTitle';
import { Shell } from './components/Shell/Shell';
import { TextProvider, useText } from './i18n/TextProvider';
import { chooseLanguage } from './i18n/translate';
import { TasksOrWhyNot } from './pages/TasksOrWhyNot';
import { useShortcuts } from './keyboard/useShortcuts';
import { PaneProvider, usePane, usePaneState } from './PaneProvider';
import type { PaneContext } from './flows/context';
import { liveText } from './state/live-text';
import { errorReport } from './state/report';
import { findingsOf } from './state/findings';
import { useTheme } from './theme/themes';
import { useDark } from './theme/useDark';

const HostPage = lazy(() => import('./pages/HostPage'));
const DepartmentsPage = lazy(() => import('./pages/DepartmentsPage'));
const RatiosPage = lazy(() => import('./pages/RatiosPage'));
const FindingsPage = lazy(() => import('./pages/FindingsPage'));
const CorrectionsPage = lazy(() => import('./pages/CorrectionsPage'));
const SettingsPage = lazy(() => import('./pages/SettingsPage'));

const useStyles = makeStyles({ root: { height: '100%' } });

/** The task pane. */
export function App({ pane }: { pane: PaneContext }) {
  return (
    <PaneProvider pane={pane}>
      <Themed />
    </PaneProvider>
  );
}

/** Chooses language and look. A look or a language that is still being loaded leaves the page empty for that moment. */
function Themed() {
  return (
    <Suspense fallback={null}>
      <Looks />
    </Suspense>
  );
}

function Looks() {
  const styles = useStyles();
  const host = usePaneState((state) => state.host);
  const wanted = usePaneState((state) => state.preferences.language);
  const language = chooseLanguage(wanted, host.displayLanguage);
  const dark = useDark(host.dark);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider
      className={styles.root}
      theme={useTheme(language, dark)}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
    >
      <TextProvider language={language}>
        <Guarded />
      </TextProvider>
    </FluentProvider>
  );
}

function Guarded() {
  const text = useText();
  const host = usePaneState((state) => state.host);
  const report = (kind: string): string => errorReport({ code: 'unknown', detail: kind }, host, navigator.userAgent);
  return (
    <CrashGuard text={text} report={report}>
      {host.status === 'ready' ? (
        <Pages />
      ) : (
        <main>
          <PaneTitle />
          <Suspense fallback={<Waiting label={text('app.starting')} />}>
            {host.status === 'starting' ? <Waiting label={text('app.starting')} /> : <HostPage host={host} />}
          </Suspense>
        </main>
      )}
    </CrashGuard>
  );
}

function Pages() {
  const text = useText();
  const { store } = usePane();
  useShortcuts();
  const scroller = useRef<HTMLElement>(null);
  const { page, notice, host } = usePaneState((state) => state);
  const findings = usePaneState((state) => findingsOf(state).length);
  const live = usePaneState((state) => liveText(state, text));
  return (
    <Shell
      live={live}
      scroller={scroller}
      head={
        <PageNav
          page={page}
          findings={findings}
          onPage={(next) => store.dispatch({ type: 'page/opened', page: next })}
        />
      }
      foot={
        notice && (
          <NoticeBar
            key={notice.key}
            notice={notice}
            report={notice.report ? errorReport(notice.report, host, navigator.userAgent) : null}
            onDismiss={() => store.dispatch({ type: 'notice/dismissed' })}
          />
        )
      }
    >
      <Suspense fallback={<Waiting label={text('page.loading')} />}>
        {page === 'tasks' && <TasksOrWhyNot scroller={scroller} />}
        {page === 'departments' && <DepartmentsPage />}
        {page === 'ratios' && <RatiosPage />}
        {page === 'findings' && <FindingsPage />}
        {page === 'corrections' && <CorrectionsPage />}
        {page === 'settings' && <SettingsPage />}
      </Suspense>
    </Shell>
  );
}
