import { pieceLike, type Piece } from '../grammar/meaning';

const between = /^[，：、的]?$/;
/** 2023年新建项目9月底前, 第二批（2023年）项目9月底前: words of one clause, without a mark. */
const noun = /^）?[^，。；：、（）\n\d]{2,16}$/;

/** 2022年，新建10所，9月底前全部完成: clauses of one sentence whose year it is. */
const clauses = /^：?[^。；：\n]{2,40}，$|^，[^，。；：、（）\n\d]{2,20}$/;
/** 2024年重点任务：6月底前完成: a heading. */
const heading = /^[^，。；：\n]{0,10}(?:任务|计划|目标|安排|工作|要点|措施)：$/;
const allDone =
  /^(?:全部|全面|基本|要|须)?(?:完成|完工|建成|竣工|到位|投用|投入使用|交付|办结|落[实地]|消除|清零|收官|结束)?(?:任务|建设|使用)?(?:$|[。；\n])/;
const endsItAll = ({ to }: Piece, text: string): boolean => allDone.test(text.slice(to, to + 12));

/**
 * 2024年：一季度…，二季度…: a bare year before a date, or before 每, is that one's year and no date of its own.
 */
export function yearScope(pieces: readonly Piece[], text: string): Piece[] {
  const scoped: Piece[] = [];
  const named = pieces.some(isWholeYear);
  for (const piece of pieces) {
    const before = scoped[scoped.length - 1];
    const within = before && isBare(before, text) ? inYear(piece, before, text, named) : null;
    if (within) scoped[scoped.length - 1] = within;
    else scoped.push(piece);
  }
  return scoped;
}

/** 年内, 年底前: what is to be done in the year has a limit of its own. */
const isWholeYear = (piece: Piece): boolean =>
  piece.rule === 'year' && piece.type === 'date' && piece.meaning.period.year === null;

/** The piece as one of the bare year before it, null when it is not. `named`: whether the end of a year is named too. */
function inYear(piece: Piece, before: Piece, text: string, named: boolean): Piece | null {
  const words = text.slice(before.to, piece.from);
  if (piece.type === 'every') return between.test(words) ? piece : null;
  if (piece.type !== 'date' || piece.meaning.period.year !== null || before.type !== 'date') return null;
  if (
    !between.test(words) &&
    !noun.test(words) &&
    !heading.test(words) &&
    !(clauses.test(words) && (named || endsItAll(piece, text)))
  )
    return null;
  const { year } = before.meaning.period;
  if (year === null) return null;
  const period = { ...piece.meaning.period, year };
  return pieceLike(piece, { type: 'date', period }, { from: before.from });
}

const isBare = (piece: Piece, text: string): boolean =>
  piece.rule === 'year' && piece.limit === 'bare' && /年度?的?$/.test(text.slice(piece.from, piece.to));
