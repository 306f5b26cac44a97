import { isName } from '../../department/is-name';

const noBody = /[，。；：前后内完成的]|^[年学上下]?(?:全部|基本)|^第/;
const longest = 12;
/** Who is bound beside others though it is no name: 市级田长, 县级河长, 校级, 市直, 总行. */
const bound =
  /^[省市区县州乡镇村]级[\u4e00-\u9fff]{1,4}[长员办]$|(?:级|[省市县区]直|总行|院系|村小|[村居管]委会|工会)$/;
/** Names of bodies that are as often meetings or works to be built. */
const event = /[会厂]$/;

/** Whether words name a body. @example isBody('集团总部') // true */
export const isBody = (words: string): boolean =>
  words.length > 1 &&
  words.length <= longest &&
  !noBody.test(words) &&
  (bound.test(words) || (isName(words) && !event.test(words)));
