import { contrast, leastContrast } from '../../src/app/marks/contrast';
import { palettes } from '../../src/app/marks/palettes';

test.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#FFFFFF', 1],
  // Both from the examples of WCAG's technique G18: #777777 on white is just too little, #767676 just enough.
  ['#777777', '#FFFFFF', 4.48],
  ['#767676', '#FFFFFF', 4.54],
])('the contrast of %s on %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test.each(Object.entries(palettes))('text can be read in the palette %s', (_, { overdue, dueSoon }) => {
  expect(contrast(overdue.font, overdue.fill)).toBeGreaterThanOrEqual(leastContrast);
  expect(contrast(dueSoon.font, dueSoon.fill)).toBeGreaterThanOrEqual(leastContrast);
});
