const spacing = /[\s\u200B-\u200D]/;

/** A label without line breaks and spacing: `强\n化\n全面` → `强化全面`. Spaces between Latin words stay, and behind a number. */
export function joinLabel(text: string): string {
  if (!spacing.test(text)) return text;
  return text
    .replace(/[\u200B-\u200D]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\w.,;:)]) |(?<!^\d{1,2}) (?![\w(])/g, '')
    .trim();
}

/**
 * A header text reduced to what decides its meaning: no spacing, no marks, half-width letters; the Latin half of a
 * bilingual header dropped: `完成 时限\n(Deadline)：` → `完成时限`.
 */
export function foldHeader(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D]/g, '')
    .replace(/[\s:;,.。、*★▲_"“”'‘’·~-]+/g, '');
  const chinese = bare.replace(/[a-z]+/gi, '').replace(/\(\/*\)|\[\]|\//g, '');
  return /\p{Script=Han}/u.test(chinese) ? chinese : bare;
}

/** The folded header without its bracketed remarks: `完成时限(年/月)` → `完成时限`. */
export function withoutRemarks(folded: string): string {
  return folded.replace(/[([【〔][^)\]】〕]*[)\]】〕]?/g, '');
}

const levelPrefix =
  /^(?:国家|中央|自治区|[省市州县区乡镇街](?:\([市县区乡镇街、]+\))?)(?:[级直局]|本级|层面)|^各?(?:县市区|市县区|县区|区县|乡镇|镇街|街镇)(?=牵头|责任|配合|主办|协办|完成|整改)/;

/** A folded header without the level it is for: `市级责任单位` → `责任单位`, `县(区)级完成时限` → `完成时限`. */
export function withoutLevel(folded: string): string {
  return folded.replace(levelPrefix, '');
}
