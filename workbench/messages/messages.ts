import { enUS } from './en-US';
import type { PageLocale, PageMessages } from './types';
import { zhCN } from './zh-CN';

export const pageMessages: Readonly<Record<PageLocale, PageMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };
