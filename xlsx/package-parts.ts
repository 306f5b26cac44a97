import { strFromU8 } from 'fflate';

/** The parts of an .xlsx package by their path. */
export type Files = Record<string, Uint8Array>;

/** How each XML part begins. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part that says what kind each other part is. */
export const TYPES = '[Content_Types].xml';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in XML, between tags and in attributes. */
export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The way back, character references included. */
export function unescape(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex: string, decimal: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return Object.keys(ENTITIES).find((sign) => ENTITIES[sign] === whole.toLowerCase()) ?? whole;
  });
}

/** A part as text; empty when it is absent. */
export const read = (files: Files, path: string): string => {
  const bytes = files[path];
  return bytes ? strFromU8(bytes) : '';
};

/** One entry of a part's relations. */
export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** Puts `addition` before a closing tag. */
export const inside = (xml: string, closing: string, addition: string): string =>
  xml.replace(closing, `${addition}${closing}`);

/** The relations of a part that has none yet. */
export const NO_RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export const WORKBOOK = 'xl/workbook.xml';

/** An attribute of a tag, unescaped; empty when it is absent. */
export const attribute = (tag: string, name: string): string =>
  unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export const relationsPath = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of the part that it leads to. */
  readonly path: string;
}

/** What a part refers to, with targets taken as relative to the part's folder. */
export function relationList(files: Files, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/'));
  return [...read(files, relationsPath(part)).matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    path: decodeURI(new URL(attribute(tag, 'Target'), `file:///${folder}/`).pathname.slice(1)),
  }));
}

/** Relations of a part: id → path. */
export const relationsOf = (files: Files, part: string): Map<string, string> =>
  new Map(relationList(files, part).map(({ id, path }) => [id, path]));

/** Paths of the sheets in the order of the tabs. */
export function sheetParts(files: Files): string[] {
  const targets = relationsOf(files, WORKBOOK);
  return [...read(files, WORKBOOK).matchAll(/<sheet\s[^>]*>/g)].map(
    ([tag]) => targets.get(attribute(tag, 'r:id')) ?? '',
  );
}
