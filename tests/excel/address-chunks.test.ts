import { addressChunks } from '../../src/excel/address-chunks';

const row = (top: number) => ({ top, left: 3, bottom: top, right: 9 });

test('few ranges are one address', () => {
  expect(addressChunks([row(4), row(6)])).toEqual(['D5:J5,D7:J7']);
});

test('no ranges are no address', () => {
  expect(addressChunks([])).toEqual([]);
});

test('many ranges are cut before 8,192 characters, and none is lost', () => {
  const ranges = Array.from({ length: 5000 }, (_, i) => row(2 * i));
  const chunks = addressChunks(ranges);
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(8192);
  expect(chunks.flatMap((chunk) => chunk.split(','))).toHaveLength(5000);
  expect(chunks.length).toBeGreaterThan(1);
});
