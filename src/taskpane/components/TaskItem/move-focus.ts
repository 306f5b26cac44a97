import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Place of a line in the list; lines stand in the document in the order in which they came into sight. */
const placeOf = (line: Element): number => Number(line.closest('[data-index]')?.getAttribute('data-index'));

/** Arrow keys on the line of a task: to the line of the next or previous one. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const list = event.currentTarget.closest('[role=list]');
  if (step === undefined || !list) return;
  const lines = [...list.querySelectorAll<HTMLElement>('[data-line]')].sort((a, b) => placeOf(a) - placeOf(b));
  const next = lines[lines.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
