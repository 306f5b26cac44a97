import type { IsoDate } from '../../domain/deadline/types';
import {
  progressChoices,
  progressPlace,
  type ProgressCell,
  type ProgressChoice,
  type ProgressPlace,
} from '../../domain/task/progress/progress-place';
import type { Task } from '../../domain/task/types';
import type { CellAnchor, CellContent, CellInput, CellWrite, WorkbookPort, WriteOutcome } from '../ports';
import type { RecognisedTable } from '../reading/recognised-table';

/** A task's progress as it stands on the sheet, ready to be changed. */
export interface ProgressForm {
  readonly sheet: string;
  readonly place: ProgressPlace;
  readonly choices: readonly ProgressChoice[];
  /** What each cell of the place holds, by address. */
  readonly held: Readonly<Record<string, CellContent>>;
  readonly anchors: readonly CellAnchor[];
}

/** What a user wants a task's progress to say. A null day empties the cell of the day; an absent one leaves it. */
export interface ProgressWish {
  readonly word: string;
  readonly doneOn?: IsoDate | null;
}

/** A write that can be taken back: the cells as they were, and as they were left. */
export interface WrittenCells {
  readonly sheet: string;
  readonly cells: readonly { readonly address: string; readonly before: CellContent; readonly after: CellContent }[];
}

/** What came of saving. `changed`: the form with what stands there now, so that the user can be asked. */
export type SaveOutcome =
  | { readonly kind: 'written'; readonly written: WrittenCells }
  | { readonly kind: 'changed'; readonly form: ProgressForm }
  | { readonly kind: 'moved' };

/** Reads what a task's progress cells hold; null when the table has none. Writes nothing. */
export async function openProgress(
  port: WorkbookPort,
  table: RecognisedTable,
  task: Task,
): Promise<ProgressForm | null> {
  const place = progressPlace(table, task);
  if (!place) return null;
  const addresses = cellsOf(place).map(({ cell }) => cell);
  const contents = await port.readCells(table.sheet, addresses);
  const held = addresses.flatMap((address, index) => {
    const content = contents[index];
    return content ? [[address, content] as const] : [];
  });
  const measure = task.source.measure;
  return {
    sheet: table.sheet,
    place,
    choices: place.kind === 'words' ? progressChoices(table, place.at?.header ?? '') : tickChoices(place.at),
    held: Object.fromEntries(held),
    // Only a text of one cell can be compared; a measure joined from several rows is guarded by the reading being fresh.
    anchors: measure && task.row === task.rowEnd ? [{ address: measure.cell, text: task.measure }] : [],
  };
}

/** The cells of a place: those that say what has happened, then the one of the day. */
export function cellsOf(place: ProgressPlace): readonly ProgressCell[] {
  const cells = place.kind === 'ticks' ? place.at : place.at ? [place.at] : [];
  return [...cells, ...(place.doneOn ? [place.doneOn] : [])];
}

function tickChoices(at: readonly { readonly word: string }[]): readonly ProgressChoice[] {
  return at.map(
    ({ word }) => progressChoices({ tasks: [] }, word).find((choice) => choice.word === word) ?? asChoice(word),
  );
}

const asChoice = (word: string): ProgressChoice => ({ word, state: null, used: 0 });

/** The word that stands there now. */
export function wordOf({ place, held }: ProgressForm): string {
  if (place.kind === 'words') return place.at ? (held[place.at.cell]?.text ?? '') : '';
  return place.at.find(({ cell }) => (held[cell]?.text ?? '').trim() !== '')?.word ?? '';
}

/** Writes what differs from what stands there; nothing when a cell has changed since the form was opened. */
export async function saveProgress(port: WorkbookPort, form: ProgressForm, wish: ProgressWish): Promise<SaveOutcome> {
  const writes = writesOf(form, wish);
  const outcome = await port.writeCells(form.sheet, writes, form.anchors);
  return settle(form, writes, outcome);
}

function settle(form: ProgressForm, writes: readonly CellWrite[], outcome: WriteOutcome): SaveOutcome {
  if (outcome.kind === 'moved') return outcome;
  if (outcome.kind === 'changed') {
    const now = writes.map(({ address }, index) => [address, outcome.now[index]] as const);
    return { kind: 'changed', form: { ...form, held: { ...form.held, ...Object.fromEntries(now) } } as ProgressForm };
  }
  const cells = writes.flatMap(({ address, before }, index) => {
    const after = outcome.after[index];
    return after ? [{ address, before, after }] : [];
  });
  return { kind: 'written', written: { sheet: form.sheet, cells } };
}

function writesOf({ place, held }: ProgressForm, { word, doneOn }: ProgressWish): readonly CellWrite[] {
  const inputs: (readonly [cell: string, text: string, kind: 'words' | 'typed'])[] = [];
  if (place.kind === 'ticks')
    for (const one of place.at) inputs.push([one.cell, one.word === word ? tick : '', 'words']);
  else if (place.at) inputs.push([place.at.cell, word, 'words']);
  if (place.doneOn && doneOn !== undefined) inputs.push([place.doneOn.cell, doneOn ?? '', 'typed']);
  return inputs.flatMap(([address, text, kind]) => {
    const before = held[address];
    return before && !says(before, text) ? [{ address, before, input: { kind, text } satisfies CellInput }] : [];
  });
}

const tick = '√';

/** A cell that already says so is not written: a tick stays the user's own kind of tick. */
function says(content: CellContent, text: string): boolean {
  if (content.formula !== null) return false;
  return text === tick ? content.text.trim() !== '' : content.text.trim() === text;
}

/** Puts back what a write replaced, unless somebody has changed it since. */
export async function takeBack(port: WorkbookPort, { sheet, cells }: WrittenCells): Promise<WriteOutcome['kind']> {
  const writes = cells.map(({ address, before, after }) => ({
    address,
    before: after,
    input: { kind: 'content', content: before } as const,
  }));
  return (await port.writeCells(sheet, writes, [])).kind;
}
