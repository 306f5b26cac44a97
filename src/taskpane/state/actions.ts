import type { Corrections } from '../../app/answers/corrections';
import type { Overview } from '../../app/ports';
import type { AnswerBook } from '../../app/answers/answers';
import type { Preferences } from '../../app/settings/preferences';
import type { Recognition } from '../../app/reading/recognise';
import type { UnsureColumn } from '../../app/reading/unsure-columns';
import type { IsoDate } from '../../domain/deadline/types';
import type { CutTexts, HostState, Notice, Page, PaneState, SheetState, StaffingState, UndoStep } from './model';
import type { ViewAction } from './view';

/** Everything that can happen to the pane's state. */
export type PaneAction =
  | ViewAction
  /** `column`: the one that 列与行 is opened for. */
  | { readonly type: 'page/opened'; readonly page: Page; readonly column?: number }
  | { readonly type: 'day/changed'; readonly today: IsoDate }
  | { readonly type: 'host/known'; readonly host: HostState }
  | { readonly type: 'preferences/known'; readonly preferences: Preferences }
  | { readonly type: 'book/overviewKnown'; readonly overview: Overview }
  | { readonly type: 'book/activated'; readonly sheet: string }
  | { readonly type: 'book/readStarted'; readonly sheet: string | null }
  | { readonly type: 'book/readProgress'; readonly done: number }
  /** `plain`: the reading before answers were put in, where it is another one. */
  | { readonly type: 'book/readEnded'; readonly recognition: Recognition | null; readonly plain?: Recognition }
  | { readonly type: 'book/cutTextsKnown'; readonly cutTexts: CutTexts }
  | { readonly type: 'book/answered'; readonly recognition: Recognition }
  | { readonly type: 'answers/known'; readonly answers: AnswerBook | null }
  | { readonly type: 'undo/added'; readonly step: UndoStep }
  | { readonly type: 'undo/taken' }
  | { readonly type: 'book/tableChosen'; readonly index: number }
  | { readonly type: 'book/changed'; readonly sheet: string }
  | { readonly type: 'sheet/writeStarted'; readonly busy: NonNullable<SheetState['busy']> }
  | { readonly type: 'sheet/writeEnded'; readonly change?: Partial<SheetState> }
  | { readonly type: 'task/selected'; readonly id: string | null }
  | { readonly type: 'task/toggled'; readonly id: string }
  | { readonly type: 'departments/opened'; readonly open: boolean }
  | { readonly type: 'corrections/known'; readonly corrections: Corrections }
  | ({ readonly type: 'sheet/renamed' } & Pick<PaneState, 'renamed' | 'answers' | 'corrections'>)
  | { readonly type: 'sheet/selected'; readonly sheet: string; readonly address: string }
  | { readonly type: 'mark/asked'; readonly columns: readonly UnsureColumn[] }
  | { readonly type: 'staffing/changed'; readonly change: Partial<StaffingState> }
  | { readonly type: 'notice/shown'; readonly notice: Notice }
  | { readonly type: 'notice/dismissed' };
