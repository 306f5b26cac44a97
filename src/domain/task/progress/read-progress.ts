import { readDeadline } from '../../deadline/read-deadline';
import type { IsoDate } from '../../deadline/types';
import type { Progress } from '../types';
import { progressWords } from './progress-words';

const empty: Progress = { text: '', state: null, percent: null, extendedTo: null, doneOn: null };
const extension =
  /(?:延期|顺延|延长|延至|延后|推迟|调整|变更)(?:时限)?[至到为]?\s*((?:(?:19|20)\d{2}|\d{1,2}月|明年|次年|年底|[一二三四]季度).*)$/;
const percentage = /(?<![\d.])(100(?:\.0+)?|\d{1,2}(?:\.\d+)?)\s*[%％]/;
const milestoneShare = /(?:资金|投资|支出|(?<!完成|销号|办结|整改|落实|进度)率)[^，。；]{0,12}$/;

/**
 * Reads what the sheet says has happened. The text is kept; what the words do not say stays null.
 *
 * @param documentDate the year for an extension without one (已延期至9月底)
 * @example readProgress('未完成', null).state // 'notDone'
 */
export function readProgress(text: string, documentDate: IsoDate | null): Progress {
  const shown = text.trim();
  if (shown === '' || /^[/\-—－无]+$/.test(shown)) return { ...empty, text: shown };
  const percent = readPercent(shown);
  const extended = extension.exec(shown.replace(/\s+/g, ''));
  const extendedTo = extended ? (readDeadline(extended[1] ?? '', { documentDate }).milestones[0]?.due ?? null) : null;
  return { ...empty, text: shown, state: stateOf(shown, percent), percent, extendedTo };
}

function stateOf(text: string, percent: number | null): Progress['state'] {
  if (percent !== null && isBare(text)) return percent === 100 ? 'done' : percent === 0 ? 'notStarted' : 'inProgress';
  const bare = text.replace(/\s+/g, '');
  const found = progressWords.find(({ pattern }) => pattern.test(bare))?.state ?? null;
  if (percent === 100 && found === 'inProgress' && /完成/.test(bare) && !/正在|预计|计划/.test(bare)) return 'done';
  return found;
}

/** 80%, 完成80%, but not the share that money or coverage has reached. */
function readPercent(text: string): number | null {
  const found = percentage.exec(text);
  if (!found || milestoneShare.test(text.slice(0, found.index))) return null;
  return Number(found[1]);
}

function isBare(text: string): boolean {
  return /^(?:[已共约:：\s]|累计|总体|工作|进度|完成|达到?)*\d+(?:\.\d+)?\s*[%％]$/.test(text.trim());
}
