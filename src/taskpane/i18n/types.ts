import type { zhCN } from './messages.zh-CN';

export type Language = 'zh-CN' | 'en-US';

export type MessageKey = keyof typeof zhCN;

/** Names of the places in a text: `'{light}：{count} 项'` → `'light' | 'count'`. */
export type Places<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** The values a message needs; no argument at all when it has no places. */
export type MessageArguments<Key extends MessageKey> = [Places<(typeof zhCN)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Places<(typeof zhCN)[Key]>, string | number>>];

/** Text, or two forms chosen by the value of `count` or `days` (1 task, 2 tasks). */
export type MessageText = string | { readonly one: string; readonly other: string };

export type MessageTable = Readonly<Record<MessageKey, MessageText>>;

/** Looks a message up in one language and fills its places. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>) => string;
