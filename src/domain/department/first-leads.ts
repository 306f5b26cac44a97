/** 排在首位, 列第一位, 首个: the place in a list that a rule speaks of. */
const FIRST = /(?:排|列)(?:名|序)?在?(?:首位|第一位?|最前|前面)|首位|第一[个位家]|首个|第一责任/u;

/** The rule at the end of a cell, in brackets of its own or behind a sign. */
const AT_END = /[（(，；。\s]+(?<rule>[^（）()，；。\n]{4,24})[）)。]*$/u;

/** In brackets behind the first name. */
const IN_BRACKETS = /[（(](?<rule>[^（）()]{4,24})[）)]/u;

/** A cell with a rule about its own order taken off; `rule` is null where it states none. */
export interface OrderedCell {
  readonly text: string;
  readonly rule: string | null;
}

/**
 * Whether a sentence says that the body named first leads.
 *
 * @example saysFirstLeads('排在首位的为牵头单位') // true
 */
export function saysFirstLeads(sentence: string): boolean {
  return FIRST.test(sentence) && sentence.includes('牵头') && /[为是即系由]/u.test(sentence);
}

/**
 * Takes a rule about the order of the names off the end of a cell.
 *
 * @example takeOrderRule('市税务局、市财政局（排在第一位的为牵头单位）')
 * // { text: '市税务局、市财政局', rule: '排在第一位的为牵头单位' }
 */
export function takeOrderRule(cell: string): OrderedCell {
  if (!cell.includes('牵头')) return { text: cell, rule: null };
  for (const place of [AT_END, IN_BRACKETS]) {
    const found = place.exec(cell);
    const rule = found?.groups?.['rule'] ?? '';
    if (found && saysFirstLeads(rule))
      return { text: cell.slice(0, found.index) + cell.slice(found.index + found[0].length), rule };
  }
  return { text: cell, rule: null };
}
