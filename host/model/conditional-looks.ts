import type { RulePaint } from '../engine/engine';
import { color, flag, oneOf, text } from './arguments';
import { changeRule, ruleOf } from './conditional-format';
import type { ApiObject } from './object';
import { defineObject } from './object';
import type { States } from './states';

export type OnRule = { readonly session: ApiObject['session']; readonly state: States['ConditionalRangeFormat'] };

/** Adds to what a rule paints; what it painted before stays. */
export function paint(self: OnRule, more: RulePaint): void {
  changeRule(self, { paint: { ...ruleOf(self).paint, ...more } });
}

function unpaint(self: OnRule, keys: readonly (keyof RulePaint)[]): null {
  const rest = Object.entries(ruleOf(self).paint).filter(([key]) => !keys.some((name) => name === key));
  changeRule(self, { paint: Object.fromEntries(rest) });
  return null;
}

export const conditionalRangeFormat = defineObject('ConditionalRangeFormat', ({ child, readWrite }) => ({
  members: {
    borders: child('1.6', ({ session, state }) => session.make('ConditionalRangeBorderCollection', state)),
    fill: child('1.6', ({ session, state }) => session.make('ConditionalRangeFill', state)),
    font: child('1.6', ({ session, state }) => session.make('ConditionalRangeFont', state)),
    numberFormat: readWrite(
      '1.6',
      (self) => ruleOf(self).paint.numberFormat ?? null,
      (self, value) => (value === null ? unpaint(self, ['numberFormat']) : paint(self, { numberFormat: text(value) })),
      { partly: 'kept and saved, not shown' },
    ),
  },
}));

export const conditionalRangeFill = defineObject('ConditionalRangeFill', ({ acts, readWrite }) => ({
  members: {
    color: readWrite(
      '1.6',
      (self) => ruleOf(self).paint.fill ?? '',
      (self, value) => paint(self, { fill: color(value) }),
    ),
    clear: acts('1.6', (self) => unpaint(self, ['fill'])),
  },
}));

export const conditionalRangeFont = defineObject('ConditionalRangeFont', ({ acts, readWrite }) => ({
  members: {
    bold: readWrite(
      '1.6',
      (self) => ruleOf(self).paint.bold ?? null,
      (self, value) => paint(self, { bold: flag(value) }),
    ),
    italic: readWrite(
      '1.6',
      (self) => ruleOf(self).paint.italic ?? null,
      (self, value) => paint(self, { italic: flag(value) }),
    ),
    strikethrough: readWrite(
      '1.6',
      (self) => ruleOf(self).paint.strikethrough ?? null,
      (self, value) => paint(self, { strikethrough: flag(value) }),
    ),
    underline: readWrite(
      '1.6',
      (self) => ruleOf(self).paint.underline ?? 'None',
      (self, value) => paint(self, { underline: oneOf(value, ['None', 'Single', 'Double'] as const) }),
    ),
    color: readWrite(
      '1.6',
      (self) => ruleOf(self).paint.color ?? '',
      (self, value) => paint(self, { color: color(value) }),
    ),
    clear: acts('1.6', (self) => unpaint(self, ['color', 'bold', 'italic', 'underline', 'strikethrough'])),
  },
}));
