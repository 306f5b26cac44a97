import { addressOf } from './address-of';
import { createBookActions, type BookActions } from './books/book-actions';
import { createCallMeter } from './calls/call-meter';
import { editions } from './editions';
import type { EmbeddedExcel } from './excel/embedded-excel';
import type { PageLocale } from './messages/types';
import { textFor, type AddIn, type RibbonButton } from './ribbon/types';
import type { Store } from './store';

/** What the user can do on the page. */
export interface Actions extends BookActions {
  readonly command: (button: RibbonButton) => void;
  readonly changeEdition: (edition: string) => void;
  readonly changeLocale: (locale: string) => void;
  readonly closeNotice: () => void;
  readonly closePane: () => void;
  readonly closePreview: () => void;
  readonly resizePane: (width: number) => void;
}

export interface Workbench {
  readonly store: Store;
  readonly addIn: AddIn;
  readonly actions: Actions;
  /** An address of the manifest (`https://localhost:3000/…`) → where this page finds the same file. */
  readonly addressOf: (address: string) => string;
}

/** Ties page state, embedded Excel and add-in together. `excel` may arrive later than the page. */
export function createWorkbench(store: Store, addIn: AddIn, excel: Promise<EmbeddedExcel>): Workbench {
  const meter = createCallMeter((calls) => store.set({ calls }));

  /** The add-in's page begins anew, as Excel does for another book, edition or language. */
  const restartPane = async () => {
    const { edition, locale, session } = store.get();
    meter.begin('start', 'endless');
    const external = (await excel).startSession({
      edition,
      locale,
      onPane: (paneOpen) => store.set({ paneOpen }),
      onCall: meter.record,
    });
    store.set({ session: { number: (session?.number ?? 0) + 1, external } });
  };

  const command = async (button: RibbonButton) => {
    if (button.action.kind === 'pane') return store.set({ paneOpen: true });
    store.set({ busy: true });
    meter.begin(button.id);
    try {
      await (await excel).runCommand(button.id, button.action.name);
    } catch (error) {
      console.error(error);
      const label = textFor(button.label, store.get().locale);
      store.set({ notice: { kind: 'error', say: (messages) => messages.commandFailed(label) } });
    } finally {
      meter.end();
      store.set({ busy: false });
    }
  };

  return {
    store,
    addIn,
    addressOf,
    actions: {
      ...createBookActions({ store, excel, restartPane }),
      command: (button) => void command(button),
      changeEdition(name) {
        const edition = editions.find((candidate) => candidate === name);
        if (edition) store.set({ edition });
        void restartPane();
      },
      changeLocale(name) {
        const locale: PageLocale = name === 'en-US' ? 'en-US' : 'zh-CN';
        store.set({ locale });
        void excel.then((ready) => ready.setLocale(locale)).then(restartPane);
      },
      closeNotice: () => store.set({ notice: null }),
      closePane: () => store.set({ paneOpen: false }),
      closePreview: () => store.set({ preview: null }),
      resizePane: (paneWidth) => store.set({ paneWidth }),
    },
  };
}
