import type { Piece } from '../grammar/meaning';
import { beginsClause } from '../lexicon/clauses';

/** What is demanded or aimed at is not told of the past. */
const demand =
  /[请拟将]|(?<![主重纪首需])要|[应须需](?![急求])|力争|争取|确保|务必|必须|(?<=[\d%％个万亿元倍])以[上内]|不(?:低于|少于|高于|超过)|达到|控制在|[底月日年]前|目标[为是：]|(?<!年[度初]|全年)计划(?=[完建开投新])/;

/** Of counted things: numbers, what has been reached, what is left. */
const counted = /[\d已共仍尚]|[一二三四五六七八九十百]个|累计|正在|剩余|其余|全部到位/;
/** 前三季度…，占年度总投资的87.7%, 快于序时进度, 连续两年. */
const figures = /，占|同比|环比|[低高快慢]于(?:序时|全[国省市区县])|落后序时|连续[两三四五2-5]年|[较比](?:上年|去年)/;
/** 调查报告显示. */
const shown = /^[^，。；\n]{0,24}(?:显示|表明|指出|披露)(?:$|[，。：])/;
/** 县政府召开会议, 巡察组反馈情况: a body and what it did that day. */
const event =
  /[府局委组会院厅办部处队司团站所校长记][^，。；\n]{0,20}(?:召开|主持|签[订署约]|反馈|下达|印发|赴|进驻|约谈|通报|批复|移交|立案|视察|调研)|发生|接到|收到|[督检审]\S{0,2}发现/;
/** 对其进行了督查; 除了, 了解 are other words. */
const finished = /[^，。；\n除为解]了(?![解如然却])|，已(?![^，。；\n]{0,8}的)/;
const since = /^[^。；\n]{0,30}以来/;
/** 该企业于: what stands before the date of something that somebody looked into. */
const thatOne = /(?:^|[。；\n])该(?:(?!项目|工程)[^，。；\n]{1,10}|[^，。；\n]{1,10}[于在])$/;
/** …，2018年3月投产: the next step of the same one. */
const goesOnOf = /(?:^|[。；\n])该[^。；\n]*，$/;
const sentence = /^[^。；\n]{0,80}/;

/**
 * 截至9月底，完成投资3亿元; 5月28日，县政府召开会议: whether the sentence of a date tells of the past and asks for nothing.
 * A date with a limit word of its own (6月底前) is always a limit.
 * What a plan says in such a sentence (按计划推进) tells too.
 * @param told the piece before it, where that was one that tells
 */
export function isTold(piece: Piece, told: Piece | null, text: string): boolean {
  const { type, from, to, limit } = piece;
  if (type === 'external') return told !== null && !/[。；\n]/.test(text.slice(told.to, from));
  if (type !== 'date' || limit !== 'bare' || to === text.length) return false;
  const rest = sentence.exec(text.slice(to))?.[0] ?? '';
  if (demand.test(rest)) return false;
  const before = text.slice(Math.max(0, from - 16), from);
  if (/[自从]$/.test(before)) return since.test(rest);
  if (/(?:^|[。；\n，])截[至止]到?$/.test(before)) return rest.startsWith('，') && counted.test(rest);
  const ends = /[底末内]$/.test(text.slice(from, to));
  if (!ends && (thatOne.test(before) || (told !== null && goesOnOf.test(text.slice(Math.max(0, from - 60), from)))))
    return true;
  return (beginsClause(text, from) || '至到-~'.includes(text.charAt(from - 1))) && tellsOn(piece, rest);
}

/** What the rest of a sentence tells that begins with its date. */
function tellsOn(piece: Piece, rest: string): boolean {
  const isPeriod = piece.type === 'date' && piece.meaning.period.last.day === 'end';
  if (isPeriod && (figures.test(rest) || shown.test(rest))) return true;
  if (!rest.startsWith('，')) return false;
  return finished.test(rest) || (isPeriod ? /发现/ : event).test(rest);
}
