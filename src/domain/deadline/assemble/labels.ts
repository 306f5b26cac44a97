/** Words that only say that it is to be done by then. */
const plain = /^(?:完成|办结|落实|到位|完成整改|整改完成|整改到位|全面完成)?$/;
const clauseEnd = /[，。；、\n]/;

/** What is to be done by a date: the words of its clause after it, null when they only say 完成. */
export function labelAfter(text: string, from: number, to: number): string | null {
  const words = text.slice(from, Math.min(to, from + 120));
  const end = words.search(clauseEnd);
  const label = (end < 0 ? words : words.slice(0, end)).replace(/^[：）]+/, '').replace(/并$/, '');
  return plain.test(label) ? null : label;
}
