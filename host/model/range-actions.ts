import type { Area } from '../engine/area';
import { intersect, isWholeColumns, isWholeRows, rowCount, without } from '../engine/area';
import { HostError } from '../errors';
import { oneOf } from './arguments';
import { keepReference } from './references';
import type { ApiObject } from './object';
import { acts, asks } from './object';
import type { ProtectedAction } from './protection';
import { clearValidations } from './validations';

type Range = ApiObject<'Range'>;

function clearing(what: string): { readonly what: 'All' | 'Contents' | 'Formats'; readonly needs: ProtectedAction } {
  if (what === 'Contents') return { what, needs: 'edit' };
  if (what === 'Formats') return { what, needs: 'allowFormatCells' };
  return { what: 'All', needs: 'edit' };
}

const shiftNeeds = (area: Area, verb: 'Insert' | 'Delete'): ProtectedAction => {
  if (isWholeRows(area)) return `allow${verb}Rows`;
  return isWholeColumns(area) ? `allow${verb}Columns` : 'edit';
};

function mergeAcross(self: Range): void {
  const { area, sheet } = self.state;
  for (let row = area.top; row <= area.bottom; row++) {
    self.session.engine.cells.merge(sheet, { ...area, top: row, bottom: row });
  }
}

/** Conditional formats are formats: they go from the cells that are cleared and stay on the others. */
function clearRules({ session, state }: Range): void {
  for (const { id, areas } of session.engine.rules.list(state.sheet)) {
    const left = areas.flatMap((area) => without(area, state.area));
    if (left.length === 0) session.engine.rules.remove(state.sheet, id);
    else if (areas.some((area) => intersect(area, state.area)))
      session.engine.rules.update(state.sheet, id, { areas: left });
  }
}

/** Members of Range that do something to the sheet. */
export const rangeActions = {
  select: asks<'Range'>('1.1', ({ session, state }) => {
    if (session.engine.sheets.active() !== state.sheet) session.engine.sheets.activate(state.sheet);
    session.engine.selection.set({ sheet: state.sheet, areas: [state.area] });
    return null;
  }),
  clear: acts<'Range'>(
    '1.1',
    (self, [applyTo]) => {
      const { session, state } = self;
      const { what, needs } = clearing(applyTo ? oneOf(applyTo, ['All', 'Contents', 'Formats']) : 'All');
      session.require(state.sheet, needs);
      session.engine.cells.clear(state.sheet, state.area, what);
      if (what !== 'Contents') clearRules(self);
      if (what === 'All') clearValidations(session.engine, state.sheet, [state.area]);
      return null;
    },
    { partly: 'hyperlinks are not known, so `Hyperlinks` and `RemoveHyperlinks` are refused' },
  ),
  insert: acts<'Range'>('1.1', async (self, [shift]) => {
    const { session, state } = self;
    session.require(state.sheet, shiftNeeds(state.area, 'Insert'));
    await session.engine.cells.insert(state.sheet, state.area, oneOf(shift, ['Down', 'Right']));
    return session.range(state.sheet, state.area);
  }),
  delete: acts<'Range'>('1.1', async ({ session, state }, [shift]) => {
    session.require(state.sheet, shiftNeeds(state.area, 'Delete'));
    await session.engine.cells.remove(state.sheet, state.area, oneOf(shift, ['Up', 'Left']));
    return null;
  }),
  merge: acts<'Range'>('1.2', (self, [across]) => {
    const { session, state } = self;
    session.require(state.sheet, 'edit');
    if (across === true && rowCount(state.area) > 1) mergeAcross(self);
    else session.engine.cells.merge(state.sheet, state.area);
    return null;
  }),
  unmerge: acts<'Range'>('1.2', ({ session, state }) => {
    session.require(state.sheet, 'edit');
    session.engine.cells.unmerge(state.sheet, state.area);
    return null;
  }),
  calculate: acts<'Range'>('1.6', async ({ session }) => {
    await session.engine.calculation.run();
    return null;
  }),
  _KeepReference: asks<'Range'>('', (self) => keepReference(self.session, self)),
  /** Office.js asks before it sends a block in pieces. */
  _ValidateArraySize: asks<'Range'>('', ({ state }, [rows, columns]) => {
    const { top, bottom, left, right } = state.area;
    if (rows !== bottom - top + 1 || columns !== right - left + 1) {
      throw new HostError('InvalidArgument', 'The array does not match the size of the range.');
    }
    return null;
  }),
};
