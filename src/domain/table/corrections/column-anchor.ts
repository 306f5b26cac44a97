import { foldHeader } from '../fold-label';
import { type Anchorable, anchorOf, findAnchor } from './text-anchor';
import type { TextAnchor } from './types';

interface Headed {
  readonly column: number;
  readonly header: string;
}

/** Anchors a column by its header words and those of the nearest named columns. */
export function anchorColumn(columns: readonly Headed[], column: number): TextAnchor {
  const index = columns.findIndex((one) => one.column === column);
  return anchorOf(anchorables(columns), index, column);
}

/** The column an anchor names, null when it cannot be told. */
export function findColumn(columns: readonly Headed[], anchor: TextAnchor): number | null {
  const index = findAnchor(anchor, anchorables(columns));
  return index === null ? null : (columns[index]?.column ?? null);
}

function anchorables(columns: readonly Headed[]): Anchorable[] {
  const texts = columns.map(({ header }) => foldHeader(header));
  return texts.map((text, index) => ({
    text,
    before: texts.slice(0, index).findLast((other) => other !== '') ?? '',
    after: texts.slice(index + 1).find((other) => other !== '') ?? '',
  }));
}
