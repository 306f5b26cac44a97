import fc from 'fast-check';
import { headerText } from '../../workbench/print/header-text';
import { paginate, type ToPrint } from '../../workbench/print/paginate';
import { paperOf } from '../../workbench/print/paper';

const sheet = (change: Partial<ToPrint>): ToPrint => ({
  heights: [],
  widths: [100],
  titleRows: null,
  zoom: undefined,
  ...change,
});
const rows = (count: number, points: number) => Array.from({ length: count }, () => points);
const body = { width: 500, height: 100 };
const rowsOf = (change: Partial<ToPrint>) =>
  paginate(sheet(change), body).pages.map(
    ({ rows: { first, last }, titled }) => `${first}-${last}${titled ? ' titled' : ''}`,
  );

test('paper: A4 upright with the margins of a new sheet, lying, others', () => {
  const upright = paperOf({});
  expect([upright.name, Math.round(upright.paper.width), Math.round(upright.paper.height)]).toEqual(['A4', 595, 842]);
  expect(Math.round(upright.body.width)).toBe(494);
  const lying = paperOf({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 42, rightMargin: 42 });
  expect(Math.round(lying.body.width)).toBe(758);
  expect(Math.round(paperOf({ paperSize: 'A3' }).paper.height)).toBe(1191);
});

describe('pages', () => {
  test('as many rows as fit; a row that just fits stays', () => {
    expect(rowsOf({ heights: rows(4, 25) })).toEqual(['0-3']);
    expect(rowsOf({ heights: rows(9, 25) })).toEqual(['0-3', '4-7', '8-8']);
  });

  test('a row taller than the page stands alone, hidden rows take nothing', () => {
    expect(rowsOf({ heights: [25, 300, 25] })).toEqual(['0-0', '1-1', '2-2']);
    expect(rowsOf({ heights: [25, 0, 0, 25, 25, 25, 25] })).toEqual(['0-5', '6-6']);
  });

  test('repeated rows take room on every page but the one they stand on', () => {
    expect(rowsOf({ heights: rows(9, 25), titleRows: { first: 0, last: 0 } })).toEqual([
      '0-3',
      '4-6 titled',
      '7-8 titled',
    ]);
  });

  test('wide sheets go on to the right, down first', () => {
    const { pages } = paginate(sheet({ heights: rows(5, 25), widths: [300, 300] }), body);
    expect(pages.map(({ rows: r, columns: c }) => [r.first, c.first])).toEqual([
      [0, 0],
      [4, 0],
      [0, 1],
      [4, 1],
    ]);
  });

  test('a fit makes smaller by whole per cents, never larger', () => {
    const wide = paginate(sheet({ heights: [25], widths: [400, 300], zoom: { horizontalFitToPages: 1 } }), body);
    expect([wide.percent, wide.pages.length]).toEqual([71, 1]);
    const both = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    expect(paginate(sheet({ heights: rows(8, 25), zoom: both }), body).percent).toBe(50);
    expect(paginate(sheet({ heights: [25], zoom: both }), body).percent).toBe(100);
    expect(paginate(sheet({ heights: rows(8, 25), zoom: { scale: 50 } }), body).pages).toHaveLength(1);
  });

  test('every row is printed once and in order, whatever the sizes', () => {
    const sizes = fc.array(fc.nat(150), { minLength: 1, maxLength: 60 });
    const zoom = fc.constantFrom(undefined, { horizontalFitToPages: 1 }, { scale: 70 });
    fc.assert(
      fc.property(sizes, zoom, fc.boolean(), (heights, chosen, titled) => {
        const title = titled ? { first: 0, last: 0 } : null;
        const { pages } = paginate(sheet({ heights, zoom: chosen, titleRows: title }), body);
        const printed = pages.flatMap(({ rows: { first, last } }) =>
          rows(last - first + 1, 0).map((_, at) => first + at),
        );
        expect(printed).toEqual(heights.map((_, at) => at));
      }),
    );
  });
});

test.each([
  ['第 &P 页，共 &N 页', '第 2 页，共 4 页'],
  ['合规比率 截至2019年10月15日', '合规比率 截至2019年10月15日'],
  ['R&&D &A', 'R&D 通报'],
  ['&"宋体,加粗"&12&F&K000000', '计划.xlsx'],
  ['&D &T', '2019/10/15 8:00'],
])('header %s prints %s', (text, printed) => {
  const words = { page: 2, pages: 4, sheet: '通报', file: '计划.xlsx', date: '2019/10/15', time: '8:00' };
  expect(headerText(text, words)).toBe(printed);
});
