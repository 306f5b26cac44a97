import type { FilterState } from '../engine/engine';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { integer } from './arguments';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';

type AutoFilter = ApiObject<'AutoFilter'>;

const current = ({ session, state }: AutoFilter): FilterState | null => session.engine.filters.get(state.sheet);

function filterTexts(criteria: unknown): string[] {
  const values = criteria && typeof criteria === 'object' && 'values' in criteria ? criteria.values : null;
  const byValues = criteria && typeof criteria === 'object' && 'filterOn' in criteria && criteria.filterOn === 'Values';
  if (!byValues || !Array.isArray(values)) {
    throw new HostError('UnsupportedOperation', 'This host filters by values only.');
  }
  return values.map(String);
}

function set(self: AutoFilter, filter: FilterState): void {
  self.session.require(self.state.sheet, 'allowAutoFilter');
  self.session.engine.filters.set(self.state.sheet, filter);
}

export const autoFilter = defineObject('AutoFilter', ({ acts, asks, readOnly }) => ({
  members: {
    enabled: readOnly('1.9', (self) => current(self) !== null),
    isDataFiltered: readOnly('1.9', (self) => Object.keys(current(self)?.columns ?? {}).length > 0),
    apply: acts(
      '1.9',
      (self, [range, column, criteria]) => {
        const area = asKind(range, 'Range')?.state.area;
        if (!area) throw invalidArgument();
        const columns =
          column === undefined || column === null
            ? {}
            : { ...current(self)?.columns, [integer(column, 0, area.right - area.left)]: filterTexts(criteria) };
        set(self, { area, columns });
        return null;
      },
      { partly: 'criteria of filterOn "Values" only; the range as an object, not as an address' },
    ),
    clearCriteria: acts('1.9', (self) => {
      const filter = current(self);
      if (filter) set(self, { area: filter.area, columns: {} });
      return null;
    }),
    remove: acts('1.9', (self) => {
      self.session.require(self.state.sheet, 'allowAutoFilter');
      self.session.engine.filters.clear(self.state.sheet);
      return null;
    }),
    getRange: asks('1.9', (self) => {
      const filter = current(self);
      if (!filter) throw itemNotFound();
      return self.session.range(self.state.sheet, filter.area);
    }),
    getRangeOrNullObject: asks('1.9', (self) => {
      const filter = current(self);
      return filter && self.session.range(self.state.sheet, filter.area);
    }),
  },
}));
