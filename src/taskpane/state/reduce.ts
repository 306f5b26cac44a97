import { toPreferences } from '../../app/settings/preferences';
import type { Recognition } from '../../app/reading/recognise';
import type { IsoDate } from '../../domain/deadline/types';
import type { PaneAction } from './actions';
import type { BookState, PaneState, SheetState, StaffingState } from './model';
import { allTasks, reduceView } from './view';

/** So many steps can be taken back. */
const mostSteps = 30;

/** The state before anything is known. */
export function initialState(today: IsoDate): PaneState {
  return {
    page: 'tasks',
    pointedColumn: null,
    today,
    host: { status: 'starting', capabilities: null, displayLanguage: null, dark: null },
    preferences: toPreferences(null),
    book: { sheets: [], reading: null, recognition: null, plain: null, cutTexts: [], tableIndex: 0, stale: false },
    sheet: { marks: null, marked: null, hiddenRows: 0, busy: null },
    view: allTasks,
    selectedTask: null,
    openTasks: [],
    departmentsOpen: false,
    staffing: { status: 'unread', done: 0, facts: [], book: null, stale: [] },
    answers: null,
    undo: [],
    corrections: {},
    renamed: [],
    selection: null,
    asked: [],
    notice: null,
    toldUndo: false,
  };
}

/** The state after an action; pure. Parts an action does not touch stay the same object. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  const own = reduceOwn(state, action);
  const next: PaneState = {
    ...own,
    book: reduceBook(own.book, action),
    sheet: reduceSheet(own, action),
    view: reduceView(own.view, action),
    staffing: reduceStaffing(own.staffing, action),
  };
  const same = (Object.keys(next) as (keyof PaneState)[]).every((key) => next[key] === state[key]);
  return same ? state : next;
}

function reduceOwn(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'page/opened':
      return {
        ...state,
        page: action.page,
        pointedColumn: action.column ?? null,
        notice: state.notice?.tone === 'error' ? state.notice : null,
      };
    case 'day/changed':
      return { ...state, today: action.today };
    case 'host/known':
      return { ...state, host: action.host };
    case 'preferences/known':
      return { ...state, preferences: action.preferences };
    case 'book/readStarted':
      return { ...state, notice: null };
    case 'task/selected':
      return { ...state, selectedTask: action.id };
    case 'task/toggled':
      return { ...state, openTasks: toggled(state.openTasks, action.id) };
    case 'departments/opened':
      return { ...state, departmentsOpen: action.open };
    case 'answers/known':
      return { ...state, answers: action.answers };
    case 'undo/added':
      return { ...state, undo: [...state.undo.slice(-mostSteps), action.step] };
    case 'undo/taken':
      return { ...state, undo: state.undo.slice(0, -1) };
    case 'corrections/known':
      return { ...state, corrections: action.corrections };
    case 'sheet/renamed': {
      const { renamed, answers, corrections } = action;
      return { ...state, renamed, answers, corrections };
    }
    case 'sheet/selected':
      return { ...state, selection: { sheet: action.sheet, address: action.address } };
    case 'mark/asked':
      return { ...state, asked: action.columns };
    case 'book/readEnded':
      return state.asked.length > 0 && action.recognition ? { ...state, asked: [] } : state;
    case 'notice/shown':
      return {
        ...state,
        notice: action.notice,
        toldUndo: state.toldUndo || /NoUndo$/.test(action.notice.key),
      };
    case 'notice/dismissed':
      return { ...state, notice: null };
    default:
      return state;
  }
}

function reduceBook(book: BookState, action: PaneAction): BookState {
  switch (action.type) {
    case 'book/overviewKnown':
      return { ...book, sheets: action.overview.sheets };
    case 'book/activated':
      return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, active: sheet.name === action.sheet })) };
    case 'book/readStarted':
      return { ...book, reading: { sheet: action.sheet, done: 0 } };
    case 'book/readProgress':
      return book.reading ? { ...book, reading: { ...book.reading, done: action.done } } : book;
    case 'book/readEnded':
      return action.recognition
        ? withRecognition(book, action.recognition, action.plain ?? action.recognition)
        : { ...book, reading: null };
    case 'book/answered':
      return { ...book, recognition: action.recognition };
    case 'book/cutTextsKnown':
      return { ...book, cutTexts: action.cutTexts };
    case 'book/tableChosen':
      return { ...book, tableIndex: action.index };
    case 'book/changed':
      return book.recognition?.sheet === action.sheet ? { ...book, stale: true } : book;
    default:
      return book;
  }
}

function withRecognition(book: BookState, recognition: Recognition, plain: Recognition): BookState {
  const sameSheet = book.recognition?.sheet === recognition.sheet;
  const tableIndex = sameSheet && book.tableIndex < recognition.tables.length ? book.tableIndex : 0;
  // Sizes are asked for anew; until they are there, those of the same sheet stand.
  const cutTexts = sameSheet ? book.cutTexts : [];
  return { ...book, reading: null, recognition, plain, cutTexts, tableIndex, stale: false };
}

function reduceSheet({ sheet, book }: PaneState, action: PaneAction): SheetState {
  switch (action.type) {
    case 'book/overviewKnown': {
      const { sheet: name, marks, hiddenRows } = action.overview;
      const same = name === book.recognition?.sheet && marks === sheet.marks;
      return { ...sheet, marks, hiddenRows, marked: same ? sheet.marked : null };
    }
    case 'sheet/writeStarted':
      return { ...sheet, busy: action.busy };
    case 'sheet/writeEnded':
      return { ...sheet, ...action.change, busy: null };
    default:
      return sheet;
  }
}

function reduceStaffing(staffing: StaffingState, action: PaneAction): StaffingState {
  switch (action.type) {
    case 'staffing/changed':
      return { ...staffing, ...action.change };
    case 'book/changed':
      return staffing.status === 'unread' || staffing.stale.includes(action.sheet)
        ? staffing
        : { ...staffing, stale: [...staffing.stale, action.sheet] };
    default:
      return staffing;
  }
}

function toggled(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
