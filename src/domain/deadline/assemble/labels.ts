import { bareWords } from '../lexicon/levels';

/** 网上填报截止时间：: the heading says that its step ends. */
const closing = /截止(?:时间|日期)$/;
/** （咨询电话12333） behind the words. */
const contact = /（[^（）]{0,20}(?:电话|联系|邮箱)[^（）]{0,30}）$/;

/** Words that only say that it is to be done by then, or join it to the next date. */
const plain = /^(?:完成|办结|落实|到位|实现|之内|以内|[和及与或前]|以及)?$/;
/** Headings of the date itself, and words that lead on to something else. */
const noLabel =
  /(?:时限|时间|期限|日期|节点|延期?|延长|调整|变更|推迟|顺延|改|有效期|试点期|执行|延续实施)$|^(?:不[迟晚早]于?|[至最]迟于?|不超过|截止到|[并且]|以后|此后|其余|后续)$/;

/**
 * What is to be done by a date: the words of its clause after it, null when they only say 完成. Words that a mark parts
 * from this date and that run on to the next one are that one's: 第一批6月底前，第二批9月底前.
 */
export function labelAfter(text: string, from: number, to: number, level: string | null): string | null {
  if (from >= to) return null;
  const begins = from + ('：，）、/'.includes(text.charAt(from)) ? 1 : 0);
  const clause = firstClause(text.slice(begins, Math.min(to, from + 120)));
  if (begins > from && begins + clause.length === to && to < text.length) return null;
  const own = level !== null && clause.startsWith(level) ? clause.slice(level.length) : clause;
  const label = bareLabel(own.endsWith('）') ? own.replace(contact, '') : own);
  return (label.length < 3 && plain.test(label)) || label === level ? null : label;
}

/** Without what links it to its date or to the next one, and out of its bracket. */
function bareLabel(words: string): string {
  const from = words.length > 1 && '的要须应需前'.includes(words.charAt(0)) ? 1 : 0;
  const to =
    words.length > from && '、（“并'.includes(words.charAt(words.length - 1)) ? words.length - 1 : words.length;
  const label = words.slice(from, to);
  return label.startsWith('（') && bracketed.test(label) ? label.slice(1, -1) : label;
}

const bracketed = /^（[^（）]+）$/;

/** 准备阶段（2024年4月1日—4月15日）: what stands before a date that has no words after it. */
export function labelBefore(words: string): string | null {
  if (words.length < 2) return null;
  const label = bareWords(words.endsWith('（') ? words.slice(0, -1) : words).replace(closing, '');
  return label.length < 2 || noLabel.test(label) ? null : label;
}

/** The words up to a mark, or up to a bracket that was opened before them. */
function firstClause(words: string): string {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words.charAt(at);
    if (character === '（') depth++;
    else if (character === '）' && --depth < 0) return words.slice(0, at);
    else if (depth === 0 && '，。；\n'.includes(character)) return words.slice(0, at);
  }
  return words;
}
