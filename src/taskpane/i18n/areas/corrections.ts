import { correctionsEn } from '../corrections.en-US';
import { correctionsZh } from '../corrections.zh-CN';
import { areaTexts } from './area-texts';

/** Texts of 列与行 and of the question before marking. */
export const useCorrectionTexts = areaTexts(correctionsZh, correctionsEn);
