/** How cells look, in the words of `getCellProperties`, with their number format; read, compared and laid on again. */
export interface CellLook {
  readonly format: Excel.CellPropertiesFormat;
  readonly numberFormat: string;
}

const asked: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, strikethrough: true, color: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Asks for the looks of a block; they are there after the next sync. */
export function loadLooks(range: Excel.Range): () => readonly (readonly CellLook[])[] {
  const properties = range.getCellProperties(asked);
  range.load('numberFormat');
  return () =>
    properties.value.map((row, i) =>
      row.map((cell, j) => ({
        format: cell.format ?? {},
        numberFormat: String((range.numberFormat as string[][])[i]?.[j] ?? 'General'),
      })),
    );
}

/** What must be set on a cell that looks like `now` for it to look like `wanted`; null when nothing must. */
function lookChange(now: CellLook, wanted: CellLook): Excel.CellPropertiesFormat | null {
  const change = differing(bag(now.format), bag(withoutUnseen(wanted.format)));
  return Object.keys(change).length > 0 ? (change as Excel.CellPropertiesFormat) : null;
}

/** A cell without a fill answers with some colour all the same, one without a line with the line's. */
function withoutUnseen(format: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const { fill, borders, ...rest } = format;
  const lines = Object.entries(borders ?? {}).map(([edge, line]: [string, Excel.CellBorder]) => [
    edge,
    line.style === 'None' ? { style: line.style } : line,
  ]);
  return {
    ...rest,
    ...(fill ? { fill: fill.pattern === 'None' ? { pattern: 'None' } : fill } : {}),
    ...(borders ? { borders: Object.fromEntries(lines) as Excel.CellBorderCollection } : {}),
  };
}

type Bag = Readonly<Record<string, unknown>>;
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {});

/** A line or a fill is written whole: its parts mean little alone. */
const whole = /^(?:fill|top|bottom|left|right)$/;

function differing(now: Bag, wanted: Bag): Bag {
  const entries = Object.entries(wanted).flatMap(([key, value]): [string, unknown][] => {
    if (typeof value !== 'object' || value === null) return value === now[key] ? [] : [[key, value]];
    const inner = differing(bag(now[key]), bag(value));
    if (Object.keys(inner).length === 0) return [];
    return [[key, whole.test(key) ? value : inner]];
  });
  return Object.fromEntries(entries);
}

/** Equal looks below each other as one: rows and columns count from 0 inside the block. */
export interface LookRun {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly look: CellLook;
}

/** A block of looks as runs down each column. */
export function runsOf(looks: readonly (readonly CellLook[])[]): readonly LookRun[] {
  const width = looks[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
    looks.reduce<LookRun[]>((runs, row, index) => {
      const look = row[column];
      const last = runs.at(-1);
      if (!look) return runs;
      if (last && JSON.stringify(last.look) === JSON.stringify(look)) runs[runs.length - 1] = { ...last, last: index };
      else runs.push({ column, first: index, last: index, look });
      return runs;
    }, []),
  );
}

/** The look of a cell of the block; below its last row the last look goes on, as it does when rows were added. */
export function lookAt(runs: readonly LookRun[], row: number, column: number): CellLook | null {
  const own = runs.filter((run) => run.column === column);
  return (own.find(({ first, last }) => first <= row && row <= last) ?? own.at(-1))?.look ?? null;
}

/** Queues what turns the looks of a block into those wanted; a cell for which nothing is wanted stays. */
export function queueLooks(
  range: Excel.Range,
  now: readonly (readonly CellLook[])[],
  wanted: (row: number, column: number) => CellLook | null,
): void {
  const changes = now.map((row, i) =>
    row.map((look, j): Excel.SettableCellProperties => {
      const to = wanted(i, j);
      const format = to && lookChange(look, to);
      return format ? { format } : {};
    }),
  );
  if (changes.some((row) => row.some(({ format }) => format))) range.setCellProperties(changes);
  const formats = now.map((row, i) => row.map((look, j) => wanted(i, j)?.numberFormat ?? look.numberFormat));
  const sameFormats = formats.every((row, i) => row.every((format, j) => format === now[i]?.[j]?.numberFormat));
  if (!sameFormats) range.numberFormat = formats;
}
