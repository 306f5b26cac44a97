import type { ConditionalRule } from '../engine/engine';
import { HostError, itemNotFound } from '../errors';
import { flag, integer, text } from './arguments';
import type { ApiObject } from './object';
import { asKind, defineObject } from './object';
import type { States } from './states';

type OnRule = { readonly session: ApiObject['session']; readonly state: States['ConditionalFormat'] };

/** The rule an object stands for; one that was deleted since is not found. */
export function ruleOf({ session, state }: OnRule): ConditionalRule {
  const rule = session.engine.rules.list(state.sheet).find(({ id }) => id === state.rule);
  if (!rule) throw itemNotFound();
  return rule;
}

/** Changes a rule; on a protected sheet cells must be allowed to be formatted. */
export function changeRule({ session, state }: OnRule, change: Partial<Omit<ConditionalRule, 'id' | 'kind'>>): void {
  session.require(state.sheet, 'allowFormatCells');
  session.engine.rules.update(state.sheet, state.rule, change);
}

const isCustom = (self: OnRule): boolean => ruleOf(self).kind === 'Custom';

function range(self: OnRule): ApiObject<'Range'> | null {
  const { areas } = ruleOf(self);
  const [area] = areas;
  return area && areas.length === 1 ? self.session.range(self.state.sheet, area) : null;
}

export const conditionalFormat = defineObject('ConditionalFormat', ({ acts, asks, child, readOnly, readWrite }) => ({
  id: ({ state }) => state.rule,
  members: {
    id: readOnly('1.6', ({ state }) => state.rule),
    type: readOnly('1.6', (self) => ruleOf(self).kind, {
      partly: 'kinds beyond Custom are told apart, their details are not read',
    }),
    priority: readWrite(
      '1.6',
      ({ session, state }) => session.engine.rules.list(state.sheet).findIndex(({ id }) => id === state.rule),
      (self, value) => {
        self.session.require(self.state.sheet, 'allowFormatCells');
        self.session.engine.rules.setPriority(self.state.sheet, self.state.rule, integer(value, 0, 1_000_000));
      },
    ),
    stopIfTrue: readWrite(
      '1.6',
      (self) => ruleOf(self).stopIfTrue,
      (self, value) => changeRule(self, { stopIfTrue: flag(value) }),
    ),
    custom: child('1.6', (self) => {
      if (!isCustom(self)) throw new HostError('InvalidOperation', 'The conditional format is not of type Custom.');
      return self.session.make('CustomConditionalFormat', self.state);
    }),
    customOrNullObject: child('1.6', (self) =>
      isCustom(self) ? self.session.make('CustomConditionalFormat', self.state) : null,
    ),
    getRange: asks('1.6', (self) => {
      const found = range(self);
      if (!found) throw itemNotFound();
      return found;
    }),
    getRangeOrNullObject: asks('1.6', range),
    getRanges: asks('1.9', (self) =>
      self.session.make('RangeAreas', { sheet: self.state.sheet, areas: ruleOf(self).areas }),
    ),
    setRanges: acts(
      '1.17',
      (self, [ranges]) => {
        const areas =
          asKind(ranges, 'RangeAreas')?.state.areas ??
          [asKind(ranges, 'Range')?.state.area].filter((area) => area !== undefined);
        if (areas.length === 0) throw new HostError('InvalidArgument', 'Ranges are expected.');
        changeRule(self, { areas });
        return null;
      },
      { partly: 'takes range objects; an address text is refused' },
    ),
    delete: acts('1.6', (self) => {
      const { session, state } = self;
      session.require(state.sheet, 'allowFormatCells');
      session.engine.rules.remove(state.sheet, ruleOf(self).id);
      return null;
    }),
  },
}));

export const customConditionalFormat = defineObject('CustomConditionalFormat', ({ child }) => ({
  members: {
    rule: child('1.6', ({ session, state }) => session.make('ConditionalFormatRule', state)),
    format: child('1.6', ({ session, state }) => session.make('ConditionalRangeFormat', state)),
  },
}));

const LONGEST_FORMULA = 8192;

function setFormula(self: OnRule, value: unknown): void {
  const formula = text(value);
  if (formula.length > LONGEST_FORMULA) throw new HostError('InvalidArgument', 'The formula is too long.');
  changeRule(self, { formula: formula.startsWith('=') ? formula : `=${formula}` });
}

/** Relative references are relative to the first area's top left cell (https://github.com/OfficeDev/office-js/issues/5194). */
export const conditionalFormatRule = defineObject('ConditionalFormatRule', ({ readWrite }) => ({
  members: {
    formula: readWrite('1.6', (self) => ruleOf(self).formula ?? '', setFormula),
    formulaLocal: readWrite('1.6', (self) => ruleOf(self).formula ?? '', setFormula),
  },
}));
