import { areaTexts, type AreaTranslate } from './areas/area-texts';
import { ratioEnUS } from './ratio-texts.en-US';
import { ratioZhCN } from './ratio-texts.zh-CN';

export type RatioTranslate = AreaTranslate<typeof ratioZhCN>;

/** The translator of the ratios page in the language shown. */
export const useRatioText = areaTexts(ratioZhCN, ratioEnUS);
