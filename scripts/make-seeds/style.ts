import type { BorderStyle, CellStyle } from 'hucre';

/** How a row of a seed sheet looks; none of the readers may depend on it. */
export type Look = 'title' | 'caption' | 'header' | 'section' | 'body' | 'plain';

const thin = { style: 'thin' } as const;
const box: BorderStyle = { top: thin, bottom: thin, left: thin, right: thin };
const songti = { name: '宋体', size: 11 };

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { name: '黑体', size: 16 }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  caption: { font: songti, alignment: { vertical: 'center' } },
  header: {
    font: { ...songti, bold: true },
    border: box,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  section: { font: { ...songti, bold: true }, border: box, alignment: { vertical: 'center', wrapText: true } },
  body: { font: songti, border: box, alignment: { vertical: 'center', wrapText: true } },
  plain: {},
};

/** The cell style of a look. */
export function styleOf(look: Look): CellStyle {
  return looks[look];
}
