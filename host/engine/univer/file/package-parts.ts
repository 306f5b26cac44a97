import { strFromU8 } from 'fflate';

/** The parts of an .xlsx package by their path. */
export type Files = Record<string, Uint8Array>;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const TYPES = '[Content_Types].xml';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

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

export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** Puts `addition` before a closing tag. */
export const inside = (xml: string, closing: string, addition: string): string =>
  xml.replace(closing, `${addition}${closing}`);

export const NO_RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
