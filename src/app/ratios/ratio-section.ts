import type { ExchangeSection } from '../settings/exchange-section';
import { ratioBookKey, toOwnRule, toRatioBook, type OwnRule } from './ratio-book';

/** Cells belong to one workbook, rules to the office. */
const shared = (rule: OwnRule): OwnRule => ({ ...rule, ranges: null, cell: null });

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/**
 * Ratio rules in the office's file: the rules and which shipped ones are off. A rule of the same id is replaced; rules whose
 * counts are cells of one workbook stay at home, as do counts, reasons and dismissals.
 */
export const ratioSection: ExchangeSection = {
  name: 'ratios',
  settingKey: ratioBookKey,
  give: (stored) => {
    const { rules, off } = toRatioBook(stored);
    const given = rules.filter(({ ranges }) => ranges === null).map(shared);
    return given.length === 0 && off.length === 0 ? undefined : { rules: given, off };
  },
  take: (stored, brought) => {
    const own = toRatioBook(stored);
    const file = entriesOf(brought);
    const listed: readonly unknown[] = Array.isArray(file['rules']) ? file['rules'] : [];
    const rules = listed.flatMap((entry) => toOwnRule(entry) ?? []).map(shared);
    const { off } = toRatioBook({ off: file['off'] });
    const kept = own.rules.filter(({ id }) => rules.every((rule) => rule.id !== id));
    const usable = rules.length === listed.length && (file['rules'] === undefined || Array.isArray(file['rules']));
    return {
      value: { ...own, rules: [...kept, ...rules], off: [...new Set([...own.off, ...off])] },
      lines: Object.keys(file).map((key) => {
        if (key === 'rules') return { key, result: usable ? 'taken' : 'unusable' } as const;
        return { key, result: key === 'off' ? 'taken' : 'unknown' } as const;
      }),
    };
  },
};
