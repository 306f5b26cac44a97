import { foldHeader, withoutLevel, withoutRemarks } from './fold-label';
import { type HeaderWord, headerWords } from './words/header-words';

/** Longer texts are sentences, not headers. */
const longest = 24;

const known = new Map<string, HeaderWord | null>();
const noHeader = /[，。；]|^\d+$/;
/** The words of a sheet repeat; this bounds what a hostile one can make us keep. */
const mostKnown = 5_000;

/**
 * What a header text means by its words alone, null when no header word is known. Whole words: 前期手续完成情况 is not
 * 完成情况. A sentence or a bare number is no header, which spares most cells below one the search.
 */
export function headerMeaning(text: string): HeaderWord | null {
  if (text === '' || text.length > 2 * longest || noHeader.test(text)) return null;
  const found = known.get(text);
  if (found !== undefined) return found;
  const meaning = lookUp(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, meaning);
  return meaning;
}

/** 任务ID: Latin letters are dropped from headers, here they carry the meaning. */
const identifier = /^(?:任务|事项|工单|督办|项目|案件|问题|记录|条目|单据)?ID号?$/i;

function lookUp(text: string): HeaderWord | null {
  if (identifier.test(text.replace(/\s/g, ''))) return { meaning: 'no', strength: 1, pattern: identifier };
  const folded = foldHeader(text);
  if (folded === '' || folded.length > longest) return null;
  const bare = withoutRemarks(folded);
  const plain = withoutLevel(bare);
  const word = match(folded) ?? (bare === folded ? null : match(bare));
  return word ?? (plain === bare ? null : ofLevel(match(plain)));
}

const match = (header: string): HeaderWord | null => headerWords.find(({ pattern }) => pattern.test(header)) ?? null;

const splitByLevel = new Set(['lead', 'responsible', 'cooperating', 'duty', 'deadline']);

/** Who and when may stand once per level (市级责任单位, 县级责任单位); other words do not. */
function ofLevel(word: HeaderWord | null): HeaderWord | null {
  return word && splitByLevel.has(word.meaning) ? word : null;
}
