import { useSyncExternalStore } from 'react';
import { pageMessages } from '../messages/messages';
import { PrintDialog } from '../print/PrintDialog';
import { ribbonName } from '../ribbon/names';
import { textFor } from '../ribbon/types';
import type { Workbench } from '../workbench';
import { CallStrip } from './CallStrip';
import { DropArea } from './DropArea';
import { GridArea } from './GridArea';
import { NoticeBar } from './NoticeBar';
import { PaneArea } from './PaneArea';
import { Ribbon } from './Ribbon';
import { TitleBar } from './TitleBar';

interface AppProps {
  readonly workbench: Workbench;
  /** The element into which the grid draws itself. */
  readonly canvas: HTMLElement;
}

/** The whole page: title bar, ribbon, grid and pane side by side, calls at the bottom. */
export function App({ workbench, canvas }: AppProps) {
  const { store, addIn, actions } = workbench;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const messages = pageMessages[state.locale];
  const nameOf = (action: string) =>
    ribbonName(addIn.tab, action, state.locale) ?? messages.actionNames[action] ?? action;
  return (
    <div className="page">
      <TitleBar
        messages={messages}
        bookName={state.book?.name ?? ''}
        busy={state.busy}
        edition={state.edition}
        locale={state.locale}
        icon={workbench.addressOf(addIn.icon)}
        onOpen={actions.pickBook}
        onSaveCopy={actions.saveCopy}
        onPrintPreview={actions.printPreview}
        onSample={actions.openSample}
        onEdition={actions.changeEdition}
        onLocale={actions.changeLocale}
      />
      <Ribbon
        tab={addIn.tab}
        locale={state.locale}
        label={messages.ribbon}
        disabled={state.busy || state.session === null}
        addressOf={workbench.addressOf}
        onCommand={actions.command}
      />
      <NoticeBar notice={state.notice} messages={messages} onClose={actions.closeNotice} />
      <div className="desk">
        <main className="grid" aria-label={messages.grid}>
          <GridArea canvas={canvas} />
          {state.opening && <div className="grid__cover">{messages.loading}</div>}
        </main>
        <PaneArea
          title={textFor(addIn.name, state.locale)}
          page={workbench.addressOf(addIn.page)}
          session={state.session}
          open={state.paneOpen}
          width={state.paneWidth}
          messages={messages}
          onClose={actions.closePane}
          onWidth={actions.resizePane}
        />
      </div>
      <CallStrip messages={messages} calls={state.calls} nameOf={nameOf} />
      {state.preview && (
        <PrintDialog
          sheet={state.preview}
          file={state.book?.name ?? ''}
          at={new Date()}
          messages={messages}
          onClose={actions.closePreview}
        />
      )}
      <DropArea text={messages.dropHere} onFiles={actions.openFiles} />
    </div>
  );
}
