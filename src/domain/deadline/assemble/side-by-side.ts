import { isBody } from '../lexicon/bodies';
import { clauseBefore } from '../lexicon/clauses';
import { bareWords, levelAfter } from '../lexicon/levels';
import type { Dated, Gathered } from './read-pieces';

/** Whom a date binds and what is to be done by it, as far as the words before it say so. */
interface Bound {
  readonly level: string;
  readonly label: string | null;
}

/** 县级审核, 省级终审: a level and its step. */
const step =
  /^(?<level>[省市区县州乡镇村]级)(?<label>(?:审[核批查定]|[复初终会]审|复[核查]|核[查实验]|验收|抽查|自查|检查|评[审选估]|推荐|申报|汇总|备案|公示|上报)(?:阶段)?)$/;

/** 总行7月底前，分行8月底前: bodies that stand side by side before the dates are whom each of these binds. */
export function settleSideBySide(gathered: Gathered, text: string): Gathered {
  const { dated } = gathered;
  if (dated.length < 2 || dated.every(({ level }) => level !== null)) return gathered;
  const bound: Bound[] = [];
  for (const one of dated) {
    const by = boundBy(one, dated[bound.length - 1], text);
    if (by === null) return gathered;
    bound.push(by);
  }
  if (new Set(bound.map(({ level }) => level)).size < 2) return gathered;
  return { ...gathered, dated: dated.map((one, index) => ({ ...one, ...bound[index] })) };
}

/** The level of a date, or the body that stands right before it; with its step where that is named too. */
function boundBy(one: Dated, previous: Dated | undefined, text: string): Bound | null {
  const { level, label, piece } = one;
  if (level !== null) return { level, label: label === level ? null : label };
  const named = bodyIn(label, text, piece);
  if (named !== null) return { level: named, label: null };
  const words = bareWords(clauseBefore(text, previous?.piece.to ?? 0, piece.from));
  const { level: ofStep, label: done } = step.exec(words)?.groups ?? {};
  if (ofStep) return { level: ofStep, label: done ?? null };
  if (isBody(words)) return { level: words, label: label === words ? null : label };
  // 7月31日前，各市要完成比对，省直部门于6月30日前先行完成
  const behind = text.startsWith('，', piece.to) ? levelAfter(text.slice(piece.to + 1, piece.to + 24)) : null;
  return behind === null ? null : { level: behind, label: label?.replace(behind, '') ?? null };
}

/** 由市财政局完成. */
const agent = /^由(?<body>.+?)(?:负责|牵头)?(?:完成|落实)?$/;

/** The body that is all that is said of a date: 市财政局（3月底前）, 3月底前（市财政局）, 3月底前由市财政局完成. */
function bodyIn(label: string | null, text: string, { from, to }: Dated['piece']): string | null {
  if (label === null) return null;
  const isBracketed = text.charAt(from - 1) === '（' || text.charAt(to) === '（';
  const body = agent.exec(label)?.groups?.['body'] ?? (isBracketed ? label : '');
  return isBody(body) ? body : null;
}
