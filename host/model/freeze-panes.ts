import { LAST_COLUMN, LAST_ROW } from '../engine/area';
import { invalidArgument } from '../errors';
import { integer } from './arguments';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';

type Panes = ApiObject<'WorksheetFreezePanes'>;

const freeze = ({ session, state }: Panes, rows: number, columns: number): null => {
  session.engine.view.setFrozen(state.sheet, { rows, columns });
  return null;
};

/** The frozen block; null when nothing is frozen. */
function location({ session, state }: Panes): ApiObject<'Range'> | null {
  const { rows, columns } = session.engine.view.frozen(state.sheet);
  if (rows === 0 && columns === 0) return null;
  return session.range(state.sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  });
}

export const worksheetFreezePanes = defineObject('WorksheetFreezePanes', ({ acts, asks }) => ({
  members: {
    freezeRows: acts('1.7', (self, [count]) => freeze(self, integer(count ?? 1, 0, LAST_ROW), 0)),
    freezeColumns: acts('1.7', (self, [count]) => freeze(self, 0, integer(count ?? 1, 0, LAST_COLUMN))),
    freezeAt: acts(
      '1.7',
      (self, [range]) => {
        const area = asKind(range, 'Range')?.state.area;
        if (!area) throw invalidArgument();
        return freeze(self, area.bottom + 1, area.right + 1);
      },
      { partly: 'takes a range object; an address text is refused' },
    ),
    unfreeze: acts('1.7', (self) => freeze(self, 0, 0)),
    getLocationOrNullObject: asks('1.7', location),
  },
}));
