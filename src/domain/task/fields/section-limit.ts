import { joinLabel } from '../../table/fold-label';

/** A bracket that labels its limit: （完成时限：6月底前）. */
const labelled = /(?:完成|整改|工作|办理)?(?:时[限间]|期限|时间安排|时间节点)[:：]\s*([^；;，,]+)/;
/** A part of a bracket that names a month, a quarter, the end of the year, a dotted date. */
const timed = /([^；;，,（(]*(?:\d月|[一二三四五六七八九十]月|年底|季度|(?:19|20)\d{2}[./-]\d)[^；;，,]*)/;
/** A bracket that says nothing but that the tasks go on. */
const lasting = /^(?:长期坚持|长期|持续(?:推进|开展|进行)?|常态化(?:推进|开展|进行)?|全年|贯穿全年|全程)$/;

const time = '[\\d一二三四五六七八九十〇年月日号第季度上下旬中底末初前后至到起止次明当本全半内即—–\\-~～、./\\s]';
/** 评估阶段：2024年9月至次年1月; 动员部署 3月1日-3月31日: nothing but time behind a colon or a space. */
const atEnd = new RegExp(`[:：\\s](${time}*(?:\\d月|季度|年底|\\d[./-]\\d)${time}*)$`);
/** 一、3月份工作安排（5项）: the title is a month or a quarter. */
const isMonth =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])?(?<time>(?:(?:19|20)\d{2}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|第?[一二三四1-4]季度|[上下]半年))份?(?:重点|主要)?(?:工作|任务)?(?:安排|计划|任务)?(?:[（(]共?\d+[项件个条][)）])?[:：]?$/;

/** 一、2025年3月底前完成（3项）, 三、全年常态化开展（3项）: the title is nothing but the limit. */
const isLimit = new RegExp(
  `^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])?(?:(?:确保|力争|须|需)?[于在]?(?<by>${time}*(?:\\d月|[一二三四五六七八九十]月|季度|[年月]底|半年)${time}*)(?:全部|基本|全面)?(?:完成(?:修订|整改|建设|验收|编制|改造|治理|申报)?|办结|落实|到位|整改到位|见效|上报)|(?<on>(?:全年)?(?:长期|持续|常态化?)(?:开展|推进|坚持|进行|实施)?|全年推进))的?(?:任务|事项|工作|项目|问题)?(?:[（(]共?\\d+[项件个条][)）])?[:：]?$`,
);

/** What a title calls a phase: a day in its bracket ends it. */
const phase = /阶段|步骤?|时期|环节/;
/** One day and no word that makes it a limit: the day of a meeting, a paper, a check. */
const bareDay = /^(?:(?:19|20)\d{2}\s*[年./-])?\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?$/;
const gathering = /会议|[^机协]会(?:[（(]|$)|批示|交办|反馈|第[\d一二三四五六七八九十]+[次期号]/;

/**
 * The time limit that a section's title names for the tasks below, as written; null when it names none. `remarks`: the
 * texts of its brackets. The day of a meeting is no limit.
 *
 * @example limitOfTitle('第一阶段：动员部署（3月1日—3月31日）', ['3月1日—3月31日']) // '3月1日—3月31日'
 */
export function limitOfTitle(title: string, remarks: readonly string[]): string | null {
  const isPhase = phase.test(title);
  for (const remark of remarks) {
    const said = labelled.exec(remark)?.[1]?.trim();
    if (said) return said;
    if (lasting.test(remark.trim())) return remark.trim();
    const found = timed.exec(remark)?.[1]?.trim();
    if (found && (isPhase || !(bareDay.test(found) || gathering.test(title)))) return found;
  }
  const label = joinLabel(title);
  const whole = isMonth.exec(label)?.groups?.['time'];
  if (whole) return whole;
  const only = isLimit.exec(label)?.groups;
  if (only) return only['by'] ?? only['on'] ?? null;
  const tail = isPhase ? atEnd.exec(title.trim())?.[1]?.trim() : undefined;
  return tail ?? null;
}

/** A bracket without the limit it labels: 牵头单位：市政务局，完成时限：6月底前 → 牵头单位：市政务局. */
export function withoutLimit(text: string): string {
  return text.replace(/[；;，,\s]*(?:完成|整改|工作|办理)?(?:时限|期限|时间)[:：][^；;，,]*/, '');
}
