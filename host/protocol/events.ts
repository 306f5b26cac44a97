import { formatArea } from '../engine/address';
import type { Area } from '../engine/area';
import { cellCount } from '../engine/area';
import type { EngineEvent, SheetId } from '../engine/engine';
import type { Session } from '../model/session';
import { shiftReferences } from '../model/shift';
import { supports } from '../profile';
import { listeningKey, WORKBOOK_TARGET } from './listening';
import type { SafeArray } from './response';
import { safeArray } from './response';

/** Numbers of event messages (Office.js checks them against the handler's kind). */
const TYPE = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  RowHiddenChanged: 22,
} as const;
const EXCEL_CATEGORY = 65536;

type Register = keyof typeof TYPE;

interface Message {
  readonly register: Register;
  readonly sheet: SheetId;
  readonly body: Readonly<Record<string, unknown>>;
}

const areaText = (areas: readonly Area[]): string => areas.map(formatArea).join(',');

/** Where it happened; the reference lets `event.getRange()` find the range again. */
const place = ({ sheet, area }: { readonly sheet: SheetId; readonly area: Area }) => ({
  address: formatArea(area),
  referenceId: `${sheet}!${formatArea(area)}`,
});

/** An engine event in the words of Office.js. `byAddin` marks what the add-in itself caused (ExcelApi 1.14). */
function translate(event: EngineEvent, byAddin: boolean, session: Session): Message[] {
  const source = { worksheetId: event.sheet, source: 'Local' };
  const trigger = supports(session.profile, '1.14') ? { triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown' } : {};
  const message = (register: Register, body: Message['body'], sheet = event.sheet): Message => ({
    register,
    sheet,
    body,
  });
  switch (event.kind) {
    case 'edited': {
      const details = cellCount(event.area) === 1 ? valueAfter(session, event.sheet, event.area) : {};
      const body = { ...source, ...trigger, changeType: 'RangeEdited', ...place(event), ...details };
      return [message('DataChanged', body)];
    }
    case 'shifted':
      return [message('DataChanged', { ...source, ...trigger, changeType: event.change, ...place(event) })];
    case 'hidden': {
      const changeType = event.hidden ? 'Hidden' : 'Unhidden';
      return [message('RowHiddenChanged', { ...source, changeType, address: formatArea(event.area) })];
    }
    case 'selected':
      return [message('SelectionChanged', { worksheetId: event.sheet, address: areaText(event.areas) })];
    case 'activated':
      return [
        ...(event.left ? [message('Deactivated', { worksheetId: event.left }, event.left)] : []),
        message('Activated', { worksheetId: event.sheet }),
      ];
    case 'added':
      return [message('Added', source)];
    case 'removed':
      return [message('Deleted', source)];
  }
}

function valueAfter(session: Session, sheet: SheetId, area: Area) {
  const value = session.engine.cells.values(sheet, area)[0]?.[0] ?? '';
  const type =
    value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  return { valueAfter: value, valueTypeAfter: type, valueBefore: '', valueTypeBefore: 'Unknown' };
}

/** Collects what happened and hands it to Office.js after the answer, as Excel does. */
export class EventMessages {
  private waiting: Message[] = [];
  private nextId = 1;

  constructor(private readonly session: Session) {}

  add(event: EngineEvent): void {
    if (event.kind === 'shifted') shiftReferences(this.session, event);
    if (this.session.enableEvents) this.waiting.push(...translate(event, this.session.isWriting, this.session));
  }

  /** The entries for the handler of rich messages; empty when nobody asked for what happened. */
  take(): SafeArray[] {
    const messages = this.waiting;
    this.waiting = [];
    return messages.flatMap((message) => this.entries(message));
  }

  private entries({ register, sheet, body }: Message): SafeArray[] {
    return [sheet, WORKBOOK_TARGET]
      .filter((target) => this.session.listening.has(listeningKey(target, register)))
      .map((target) =>
        safeArray([EXCEL_CATEGORY, TYPE[register], target, JSON.stringify(body), String(this.nextId++), false]),
      );
  }
}
