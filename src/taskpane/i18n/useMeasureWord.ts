import type { RatioRule } from '../../domain/compliance/types';
import { useLanguage } from './TextProvider';

/** What Chinese puts behind a count of the rule (人, 件); English puts nothing there. */
export function useMeasureWord({ measureWord = '' }: Pick<RatioRule, 'measureWord'>): string {
  return useLanguage() === 'zh-CN' ? measureWord : '';
}
