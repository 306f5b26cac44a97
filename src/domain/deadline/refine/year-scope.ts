import { pieceLike, type Period, type Piece } from '../grammar/meaning';

const between = /^[，：、的]?$/;
/** 2023年新建项目9月底前: words of one clause, without a mark. */
const noun = /^[^，。；：、（）\n\d]{2,16}$/;

/** 2022年，新建10所，9月底前全部完成: clauses of one sentence whose year it is. */
const clauses = /^：?[^。；：\n]{2,40}，$/;
const allDone =
  /^(?:全部|全面|基本|要|须)?(?:完成|完工|建成|竣工|到位|投用|投入使用|交付|办结|落[实地]|消除|清零|收官|结束)?(?:任务|建设|使用)?(?:$|[。；\n])/;
const endsItAll = ({ to }: Piece, text: string): boolean => allDone.test(text.slice(to, to + 12));

/**
 * 2024年：一季度…，二季度…: a bare year before a date, or before 每, is that one's year and no date of its own.
 */
export function yearScope(pieces: readonly Piece[], text: string): Piece[] {
  const scoped: Piece[] = [];
  for (const piece of pieces) {
    const before = scoped[scoped.length - 1];
    const words = before ? text.slice(before.to, piece.from) : '';
    const scope = between.test(words) || noun.test(words) || (clauses.test(words) && endsItAll(piece, text));
    const year = before && scope ? bareYear(before, text) : null;
    if (before && piece.type === 'every' && isBare(before, text) && between.test(words))
      scoped[scoped.length - 1] = piece;
    else if (before && year && piece.type === 'date' && piece.meaning.period.year === null) {
      const period = { ...piece.meaning.period, year };
      scoped[scoped.length - 1] = pieceLike(piece, { type: 'date', period }, { from: before.from });
    } else scoped.push(piece);
  }
  return scoped;
}

/** The year of a piece that is nothing but a year. */
function bareYear(piece: Piece, text: string): Period['year'] {
  return piece.type === 'date' && isBare(piece, text) ? piece.meaning.period.year : null;
}

const isBare = (piece: Piece, text: string): boolean =>
  piece.rule === 'year' && piece.limit === 'bare' && /年度?的?$/.test(text.slice(piece.from, piece.to));
