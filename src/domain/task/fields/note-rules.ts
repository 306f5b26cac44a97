import { saysFirstLeads } from '../../department/first-leads';

/** A rule stated in the notes of a sheet that changes how its cells are read. */
export interface NoteRules {
  /** 排在首位的为牵头单位: the note's own words, null when no note says so. */
  readonly firstLeads: string | null;
  /** …其余为配合单位: the others support. */
  readonly restSupports: boolean;
}

/** Reads the rules that a sheet's notes and title lines state. */
export function readNoteRules(lines: readonly string[]): NoteRules {
  const sentences = lines.flatMap((line) => line.split(/[。；;\n]/));
  const said = sentences.find(saysFirstLeads);
  const rest =
    said !== undefined && /(?:其余|其他|其它|后面)的?(?:单位|部门)?(?:均|都)?[为是系]配合/.test(lines.join('\n'));
  return { firstLeads: said?.trim() ?? null, restSupports: rest };
}
