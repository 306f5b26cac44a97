import { attributive, decidedAt, leftOver } from '../lexicon/neighbours';
import type { Limit, Period, Piece } from '../grammar/meaning';

const untilNow = /截[至止]到?$/;
const hasHappened = /^[，、]?(?:已|共|累计|全[市省县区]已)/;

/** Every wording below holds one of these, or begins with what is done; other texts are spared the look. */
const possible = /[的会已共累来报告汇总布示梳录统提反整核编发结基对新续建工签认下排凡比降升增减落]|时点/;

/** 上报春节前安全检查情况, 录入2023年台账: a time that says which papers are meant. */
const papersBefore =
  /(?:上报|报送|报告|汇总|总结|通报|公布|公示|填报|梳理|录入|统计|提交|反馈|整理|核对|编制|发放|结清)$/;
const papers =
  /^的?[^，。；\n]{0,16}(?:情况|数据|报表|总结|台账|结果|名单|信息|清单|材料|资料|成果|成效|工资|账款|决算|预算|报告)(?=$|[，。；）])/;
/** 对2015年底前建成未办证的房屋，…: which things are meant. */
const thingOf = /^[^，。；\n]{1,24}的[^，。；\n]{1,12}，/;
const standardDay = /^(?:零时|\d{1,2}[时点])?作?为[^，。；\n]{0,10}(?:时点|基准|基期|标准日|起点)/;
const standardBefore = /(?:时点|基准日|基期)[为是：]$/;

/** Dates that tell of the past or of a thing become facts: they stay as marks in the text and mean nothing. */
export function dropFacts(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!possible.test(text) && pieces[0]?.meaning.type !== 'done') return pieces;
  return pieces.map((piece, index) =>
    isFact(piece, pieces[index + 1], text) || tellsWhenDone(piece, pieces[index - 1], text)
      ? { ...piece, meaning: { type: 'fact' } }
      : piece,
  );
}

function isFact({ meaning, from, to, limit }: Piece, next: Piece | undefined, text: string): boolean {
  if (meaning.type === 'festival') return namesPapers(from, to, text);
  if (meaning.type !== 'date') return false;
  if (attributive.test(text.slice(to, to + 20)) || /以来$/.test(text.slice(from, to))) return true;
  if (meaning.period.last.day !== 'end' && decidedAt.test(text.slice(to, to + 16))) return true;
  if (/对于?$/.test(text.slice(Math.max(0, from - 2), from)) && leftOver.test(text.slice(to, to + 10))) return true;
  if (namesPapers(from, to, text) || isStandardDay(from, to, text)) return true;
  if (/(?:对于?|针对|凡是?)$/.test(text.slice(Math.max(0, from - 2), from)) && thingOf.test(text.slice(to, to + 40)))
    return true;
  if (limit === 'bare' && hasYear(next) && newThings.test(text.slice(to, to + 24))) return true;
  if (isStatistic(meaning.period, limit, text.slice(to, to + 30))) return true;
  // 已于2023年6月启动: what has begun.
  if (/已经?[于在自从]$/.test(text.slice(Math.max(0, from - 3), from))) return true;
  // 截至2023年底，已完成80%: when things were counted.
  if (untilNow.test(text.slice(Math.max(0, from - 3), from)) && hasHappened.test(text.slice(to, to + 6))) return true;
  // 2023年6月已完成: when it was done.
  return limit === 'bare' && next?.from === to && (next.meaning.type === 'done' || text.startsWith('已', to));
}

/** 2023年新开工项目，2024年6月底前…: which things are meant. */
const newThings =
  /^(?:新(?:开工|建|增|签约|引进|入库)|改扩?建|续建|结转|竣工|在建|认定|下达|排查)[^，。；\n]{0,10}(?:项目|工程|企业|任务|问题|资金|指标|小区|学校|农户|人员)[，：]/;
const hasYear = (piece: Piece | undefined): boolean =>
  piece?.meaning.type === 'date' && piece.meaning.period.year?.kind === 'said';

/** 1—11月下降3.1%: what the figures of some months were. */
const isStatistic = (period: Period, limit: Limit, after: string): boolean =>
  period.window === true &&
  limit === 'bare' &&
  /^[^，。；\n]{0,14}(?:同比|环比|下降|上升|增长|减少|回落)/.test(after) &&
  !/^[^，。；\n]*(?:以上|以内|不低于|不超过|力争|目标|确保)/.test(after);

const namesPapers = (from: number, to: number, text: string): boolean =>
  papersBefore.test(text.slice(Math.max(0, from - 2), from)) && papers.test(text.slice(to, to + 24));

/** 2020年11月1日零时为普查标准时点: the day of which the figures are. */
const isStandardDay = (from: number, to: number, text: string): boolean =>
  standardDay.test(text.slice(to, to + 20)) || standardBefore.test(text.slice(Math.max(0, from - 4), from));

/** 已完成（2023年6月）: the day in the bracket is when it was done. */
const tellsWhenDone = ({ meaning, from, to }: Piece, before: Piece | undefined, text: string): boolean =>
  meaning.type === 'date' &&
  before?.meaning.type === 'done' &&
  (/^（[于在]?$/.test(text.slice(before.to, from)) ? text.startsWith('）', to) : isNote(text, before.to, from, to));

/** 已完成。2022年3月: a bare date at the end. */
const isNote = (text: string, end: number, from: number, to: number): boolean =>
  /^[，。]$/.test(text.slice(end, from)) && to >= text.length - 1 && !/[底末前内]。?$/.test(text.slice(from));
