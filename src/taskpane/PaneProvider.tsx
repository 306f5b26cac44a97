import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { PaneContext } from './flows/context';
import type { PaneState } from './state/model';

const Context = createContext<PaneContext | null>(null);

/** Ties everything inside to one pane. */
export function PaneProvider({ pane, children }: { pane: PaneContext; children: ReactNode }) {
  return <Context value={pane}>{children}</Context>;
}

/** The pane that flows work with. */
export function usePane(): PaneContext {
  const pane = useContext(Context);
  if (!pane) throw new Error('usePane needs a PaneProvider around it');
  return pane;
}

/**
 * A part of the pane's state; draws again when that part becomes another object. `select` must give the same object for the
 * same state (`remember` does), or React draws without end.
 */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
