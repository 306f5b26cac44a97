import type { ICellData, IRange, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Area } from '../area';
import { bounding, cellArea, LAST_COLUMN, LAST_ROW } from '../area';
import type { EngineEvent, ShiftKind } from '../engine';
import type { Book } from './book';
import { toArea } from './book';

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
}

type Translate = (params: Params, sheet: string) => EngineEvent[];

const CONTENT = ['v', 'f', 'p', 'si'] as const;

/** A change of format alone is no edit to Excel. */
function editedArea(cells: NonNullable<Params['cellValue']>): Area | null {
  const places: Area[] = [];
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (!cell || CONTENT.some((key) => key in cell)) places.push(cellArea(Number(row), Number(column)));
    }
  }
  return bounding(places);
}

function shifted(change: ShiftKind): Translate {
  return ({ range }, sheet) => {
    if (!range) return [];
    const area = toArea(range);
    const whole = change.startsWith('Row')
      ? { ...area, left: 0, right: LAST_COLUMN }
      : { ...area, top: 0, bottom: LAST_ROW };
    return [{ kind: 'shifted', sheet, area: whole, change }];
  };
}

function hidden(isHidden: boolean): Translate {
  return ({ ranges }, sheet) =>
    (ranges ?? []).map((range) => ({
      kind: 'hidden',
      sheet,
      area: { ...toArea(range), left: 0, right: LAST_COLUMN },
      hidden: isHidden,
    }));
}

const TRANSLATIONS: Readonly<Record<string, Translate>> = {
  [SetRangeValuesMutation.id]: ({ cellValue }, sheet) => {
    const area = editedArea(cellValue ?? {});
    return area ? [{ kind: 'edited', sheet, area }] : [];
  },
  [InsertRowMutation.id]: shifted('RowInserted'),
  [RemoveRowMutation.id]: shifted('RowDeleted'),
  [InsertColMutation.id]: shifted('ColumnInserted'),
  [RemoveColMutation.id]: shifted('ColumnDeleted'),
  [SetRowHiddenMutation.id]: hidden(true),
  [SetRowVisibleMutation.id]: hidden(false),
  [SetSelectionsOperation.id]: ({ selections }, sheet) => [
    { kind: 'selected', sheet, areas: (selections ?? []).map(({ range }) => toArea(range)) },
  ],
  [InsertSheetMutation.id]: ({ sheet }) => (sheet ? [{ kind: 'added', sheet: sheet.id }] : []),
  [RemoveSheetMutation.id]: (_, sheet) => [{ kind: 'removed', sheet }],
};

/** Turns Univer's mutations, whoever caused them, into the events that Office.js knows. */
export function watchBook(book: Book, listener: (event: EngineEvent) => void): () => void {
  let active: string | null = null;
  return book.onExecuted(({ id, params: given }, { fromFormula }) => {
    const params = (given ?? {}) as Params;
    const sheet = params.subUnitId ?? '';
    if (id === SetWorksheetActiveOperation.id) {
      if (sheet !== active) listener({ kind: 'activated', sheet, left: active });
      active = sheet;
      return;
    }
    if (fromFormula) return;
    for (const event of TRANSLATIONS[id]?.(params, sheet) ?? []) listener(event);
  });
}
