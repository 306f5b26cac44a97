import type { helpZhCN } from './help.zh-CN';

export type HelpTopic = keyof typeof helpZhCN;

export interface HelpEntry {
  readonly question: string;
  readonly answer: string;
}

export type HelpTable = Readonly<Record<HelpTopic, HelpEntry>>;
