import { wordsBefore } from './clauses';

/** What an offset is counted from: the words before 后, 之日起, 起 in the same clause. */
const afterwards =
  /([^，。；：\n]{1,60}?)(?:的?(?:之[日时]|当[日天]|次日)起(?:的|算|计算)?|[起满]|[之以]?(?<!前)后的?)，?[的在于即]?$/;
const beforehand = /^([^，。；：\n]{0,60}?)的?(?:提前|[之以]?前的?)(?:至少)?$/;
const leading =
  /^(?:[并且须需要请（]|应当|应(?!急[^于在]|届|收)|务必|原则上|各[^，]{0,8}单位)*(?:自从|[比较](?=.*(?:时间|时限|期限|要求|节点))|自(?!行(?!政)|[动评查主然治愿筹我检])|[从在于待]|每(?:批次|[次个届场批])?)?(?=.)/;
/** What stands before the event and says who or what: 用人单位应当自, 处罚决定信息自, 单位负责人接到. */
const subject = [
  /^.{1,10}(?:期[限间]?|时[限间])[为是](?=.{2})/,
  /^.{1,40}(?:应当?|[须需要可]|必须|可以)[自从在于](?=.)/,
  /^.{2,40}(?<![各亲独来出源擅私暗])自(?!行(?!政)|[动评查主然治愿筹我检身己有用家收设建发觉学救助律营理])(?=..)/,
  /^.{2,20}(?<![存现所实内正好旨])在(?![建册岗校职编线途押逃籍读售])(?=.{2})/,
  /^.{2,30}(?<![关对由属位归等至低高处限])于(?=.{2})/,
  /^.{2,40}(?=(?:收到|接到|接获|获悉|知悉|得知).)/,
] as const;
/** The event alone, without the words that lead to it and without its subject. */
const eventOf = (words: string): string =>
  subject.reduce((event, before) => event.replace(before, ''), words.replace(leading, ''));

const bare = /^(?:[请应须需于在并前的]|务必|至少|原则上|最迟)*$/;

/**
 * The event after which a length of time at `at` is counted, null when no words say so.
 * @example eventAfterwards('自受理之日起15个工作日内', 6) // '受理'
 */
export function eventAfterwards(text: string, at: number): string | null {
  if (!/[起满后].{0,4}$/.test(wordsBefore(text, at, 5))) return null;
  const found = afterwards.exec(wordsBefore(text, at, 64));
  if (found?.[1] === undefined) return null;
  const event = eventOf(found[1]);
  // 最后一周: 后 belongs to a word.
  return /^[第近过年季月]?$|最$/.test(event) ? null : event;
}

/** 事故发生后立即报告，2小时内书面补报; 自会议决定之日起，各单位5日内: the event of the clause before, in the same sentence. */
const sentenceBefore =
  /(?:^|[。；\n])([^，。；\n]{2,30}?)(?:之日起|后)(?:(?:立即|马上|第一时间|当即|及时|即)[^，。；\n]{0,16}，[^，。；\n\d]{0,6}|，[^。；\n\d]{0,24})$/;
/** 此后, 然后, 今后 name no event. */
const noEvent = /^[此今之以然最其随会事]$|[前底末]$/;

/** 3个月，自反馈意见之日起计算: the event stands behind its length of time. */
const behind = /^，?(?:均?从|均?自)([^，。；（）\n\d]{2,30}?)(?:之?日|时)起(?:开始)?计?算?(?=$|[，。；）])/;

/** The event that the words behind a length of time name, '' when they name none. */
export const eventBehind = (text: string, end: number): string => behind.exec(text.slice(end, end + 48))?.[1] ?? '';

/** The event that the clause before `at` has named, '' when it names none. */
export function eventCarried(text: string, at: number): string {
  if (!text.includes('后') && !text.includes('日起')) return '';
  const found = sentenceBefore.exec(wordsBefore(text, at, 64));
  return found?.[1] === undefined || noEvent.test(found[1]) ? '' : eventOf(found[1]);
}

const unsaid =
  /(?:下发|印发|发布|公布|签订|批复|受理|结束|终了|(?<!力争|确保|争取)通过|验收|交办|召开|送达|到账|开学|上岗|到岗|入职|入院|出院)$|(?:收到|接[到获报]|获悉|知悉|得知|发现(?!的))[^，。；]{1,20}$/;

/** 文件下发一周内: the event stands before its length of time without 后. @example eventUnsaid('文件下发') // '文件下发' */
export function eventUnsaid(before: string): string {
  return unsaid.test(before) ? eventOf(before) : '';
}

/**
 * The event before which a length of time ends, '' for a bare 提前; null when the words say nothing like it.
 * @param before the words of the clause before the length of time
 * @param limited whether 前 stands after the length of time (活动举办10日前)
 * @example eventBeforehand('会议召开前', false) // '会议召开'
 */
export function eventBeforehand(before: string, limited: boolean): string | null {
  const words = limited ? `${before}前` : before;
  if (words.indexOf('前', words.length - 5) < 0) return null;
  const found = beforehand.exec(words);
  if (found?.[1] === undefined) return null;
  const event = eventOf(found[1]);
  if (bare.test(event)) return /提前(?:至少)?$/.test(before) ? '' : null;
  return /(?:[\d年月季、和及与]|季度|\d[日号])$|^[年季月]后$/.test(event) ? null : event;
}
