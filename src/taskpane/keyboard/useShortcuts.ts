import { useEffect } from 'react';
import { paneCommands, type PaneCommand } from '../commands/pane-commands';
import { usePane } from '../PaneProvider';
import { foldUp } from './fold-up';

const commands: readonly PaneCommand[] = Object.values(paneCommands);

/** Fields in which keys have their own meaning. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** As the table of commands writes keys: `F8`, `Ctrl+Z`. On a Mac ⌘ stands for Ctrl. */
function keysOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const held = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift'].filter((name) => name !== false);
  return [...held, key.length === 1 ? key.toUpperCase() : key].join('+');
}

/** Keys that hold everywhere in the pane: those of the table of commands, and Escape. */
export function useShortcuts(): void {
  const pane = usePane();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const keys = keysOf(event);
      if (keys === 'Escape' && event.target instanceof Element && foldUp(event.target)) event.preventDefault();
      const command = commands.find((one) => one.keys === keys);
      if (!command?.isAvailable(pane.store.getState()) || (keys.includes('+') && isTyping(event.target))) return;
      event.preventDefault();
      void command.run(pane);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [pane]);
}
