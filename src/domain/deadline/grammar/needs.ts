/** So many bits has a number without its sign. */
const mostSets = 31;

/**
 * Which characters patterns need: only a text that holds one of these can match, of sets parted by a space one each
 * (`、和 月`). A look at the characters of a text then spares it most patterns.
 */
export class Needs {
  private readonly bitOf = new Map<string, number>();
  /** For each character the bits of the sets that it belongs to. */
  private readonly bits = new Int32Array(0x10000);

  constructor(all: readonly string[]) {
    const sets = [...new Set(all.flatMap((needs) => needs.split(' ')))];
    if (sets.length > mostSets) throw new Error('More sets of needed characters than a number has bits: share some.');
    for (const [place, set] of sets.entries()) {
      this.bitOf.set(set, 1 << place);
      for (const character of set) {
        const code = character.charCodeAt(0);
        this.bits[code] = (this.bits[code] ?? 0) | (1 << place);
      }
    }
  }

  /** The bits of needed sets; 0 when nothing is needed. */
  bitsOf(needs: string | undefined): number {
    return needs?.split(' ').reduce((bits, set) => bits | (this.bitOf.get(set) ?? 0), 0) ?? 0;
  }

  /** The bits of the sets of which a text holds a character. */
  heldBy(text: string): number {
    let held = 0;
    for (let at = 0; at < text.length; at++) held |= this.bits[text.charCodeAt(at)] ?? 0;
    return held;
  }
}
