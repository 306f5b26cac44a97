import { saysFirstLeads } from '../../department/first-leads';

/** A rule stated in the notes of a sheet that changes how its cells are read. */
export interface NoteRules {
  /** 排在首位的为牵头单位: the note's own words, null when no note says so. */
  readonly firstLeads: string | null;
  /** …其余为配合单位: the others support. */
  readonly restSupports: boolean;
  /** 未注明完成时限的，均为2024年11月底前: the limit of tasks without one, null when no note says so. */
  readonly usualLimit: string | null;
  /** 办结时限以“区定”为准: the header of the limits that count, null when no note says so. */
  readonly prevailingLimit: string | null;
}

const prevailing =
  /(?:时限|时间|期限|日期)[^，。；]{0,6}以[“"「]?(?<name>[^“”"「」，,。；;]{1,8}?)[”"」]?(?:一?[栏列])?为准/;

/** 未注明时限的…, 没有明确完成时间的任务…, then the limit as far as the next sign. */
const usual =
  /(?:未|没有|[没不])作?(?:特别|单独|另行|具体)?(?:注明|明确|写明|标明|标注|填写|列明|规定|说明|写)(?:具体)?(?:完成|整改|办理)?(?:时限|时间|期限|日期)(?:要求)?的?(?:任务|事项|措施|工作)?[，,]?(?:[均都应须为按于在是指]|一律|统一|原则上|要求|视为)*(?<limit>[^，,。；;（）()]{2,20}?)(?:完成|执行|办结|落实|掌握|计算|计)?(?=[，,。；;（）()]|$)/;

/** Whether a line says how cells are to be read; such a line above the table is a note of it. */
export function statesRule(line: string): boolean {
  const { firstLeads, usualLimit } = readNoteRules([line]);
  return firstLeads !== null || usualLimit !== null;
}

/** Reads the rules that a sheet's notes and title lines state. */
export function readNoteRules(lines: readonly string[]): NoteRules {
  const sentences = lines.flatMap((line) => line.split(/[。；;\n]/));
  const said = sentences.find(saysFirstLeads);
  const rest = /(?:其余|其他|其它|后面)的?(?:单位|部门)?(?:均|都)?[为是系]配合/.test(lines.join('\n'));
  const usualLimit = lines.map((line) => usual.exec(line.replace(/\s/g, ''))?.groups?.['limit']).find(Boolean) ?? null;
  const prevailingLimit =
    lines.map((line) => prevailing.exec(line.replace(/\s/g, ''))?.groups?.['name']).find(Boolean) ?? null;
  return { firstLeads: said?.trim() ?? null, restSupports: rest, usualLimit, prevailingLimit };
}
