import { cutText } from '../../../src/domain/fit/cut-text';
import type { TextBox } from '../../../src/domain/fit/text-box';

const box = (part: Partial<TextBox> = {}): TextBox => ({
  width: 113,
  height: 28,
  fontSize: 11,
  wraps: true,
  begins: 'left',
  ...part,
});
/** A text of so many full-width characters. */
const han = (count: number): string => '督'.repeat(count);

describe('text that wraps', () => {
  // 113 points less the margins are room for ten characters of eleven points, give or take a half.
  test.each<[string, string, Partial<TextBox>, [needed: number, shown: number] | null]>([
    ['two lines in the height of two', han(20), {}, null],
    ['three lines in the height of two', han(30), {}, [3, 2]],
    ['seven lines in the height of four', han(68), { height: 52 }, [7, 4]],
    ['one character has a line of its own', han(21), {}, [3, 2]],
    ['but not a full stop, which may hang', `${han(20)}。`, {}, null],
    ['nor a row of spaces', `${han(5)}${' '.repeat(60)}${han(10)}`, {}, null],
    ['half-width letters take half', 'a'.repeat(40), {}, null],
    ['and are cut all the same', 'a'.repeat(66), {}, [3, 2]],
    ['each line break begins a line', '一、甲\n二、乙\n三、丙', {}, [3, 2]],
    ['an empty line between takes its room', '一、甲\n\n二、乙', {}, [3, 2]],
    ['line breaks at the end hide nothing', '一、甲\n\n\n\n', {}, null],
    ['spaces at the end of a line hang over', `${han(10)}${' '.repeat(60)}\n乙`, {}, null],
    ['larger letters', han(20), { fontSize: 16 }, [3, 1]],
    ['smaller letters', han(30), { fontSize: 8 }, null],
    ['a lower row shows not even one line', han(20), { height: 11 }, [2, 0]],
    ['a single line that is a little low is left alone', han(9), { height: 11 }, null],
    ['a cell narrower than a character shows one to a line', han(8), { width: 8, height: 60 }, [8, 4]],
    ['Excel’s widest line height still has room', han(20), { height: 2 * 11 * 1.5 }, null],
  ])('%s', (_case, text, part, expected) => {
    expect(cutText(text, box(part), true)).toEqual(
      expected && { unit: 'line', needed: expected[0], shown: expected[1] },
    );
  });
});

describe('text in one line', () => {
  const line = (part: Partial<TextBox> = {}) => box({ wraps: false, ...part });

  test('runs on below its neighbour', () => {
    expect(cutText(han(20), line(), true)).toEqual({ unit: 'character', needed: 19, shown: 10 });
  });

  test.each<[string, string, TextBox, boolean]>([
    ['it fits', han(10), line(), true],
    ['it may just fit, with another font', han(13), line(), true],
    ['nothing stands beside it', han(40), line(), false],
    ['its end is at the right edge', han(40), line({ begins: 'elsewhere' }), true],
  ])('nothing is said: %s', (_case, text, room, hemmedIn) => {
    expect(cutText(text, room, hemmedIn)).toBeNull();
  });

  test('its line breaks break nothing', () => {
    expect(cutText('一、甲\n二、乙\n三、丙', line(), true)).toBeNull();
  });
});
