/** What an offset is counted from: the words before 后, 之日起, 起 in the same clause. */
const anchor = /([^，。；：\n]{1,60}?)(?:之日起(?:的|算)?|起|(?:以|之)?后的?|当日起)(?:，?[的在于])?$/;
const leading = /^(?:[并且应须需要请]|务必|各?单位)?(?:自从|[自从在于])?/;

/**
 * The event that a length of time at `at` is counted from, '' when none is named.
 * @example eventBefore('自受理之日起15个工作日内', 6) // '受理'
 */
export function eventBefore(text: string, at: number): string {
  const found = anchor.exec(text.slice(Math.max(0, at - 64), at));
  return found?.[1] === undefined ? '' : found[1].replace(leading, '');
}
