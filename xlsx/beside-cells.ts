import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Files } from './package-parts';
import {
  attribute,
  escape,
  inside,
  NO_RELATIONS,
  read,
  relation,
  relationsOf,
  relationsPath,
  sheetParts,
  TYPES,
  WORKBOOK,
} from './package-parts';

/**
 * What a workbook says beside its cells and what the library behind us drops: custom properties of sheets (words that
 * an add-in leaves there) and which names are hidden from the name manager.
 */
export interface BesideCells {
  /** By the sheet's place in the workbook. */
  readonly properties: readonly Readonly<Record<string, string>>[];
  readonly hiddenNames: ReadonlySet<string>;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
const BIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
/** Elements that must stand behind `customProperties` in a sheet. */
const LATER =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

const utf16 = new TextDecoder('utf-16le');

const toUtf16 = (text: string): Uint8Array =>
  Uint8Array.from(text.split('').flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]));

function propertiesOf(files: Files, part: string): Record<string, string> {
  const targets = relationsOf(files, part);
  const pairs = [...read(files, part).matchAll(/<customPr\s[^>]*>/g)].map(([tag]) => {
    const bytes = files[targets.get(attribute(tag, 'r:id')) ?? ''];
    return [attribute(tag, 'name'), bytes ? utf16.decode(bytes) : ''] as const;
  });
  return Object.fromEntries(pairs);
}

/** Reads it from the bytes of a workbook. */
export function readBesideCells(file: Uint8Array): BesideCells {
  const files: Files = unzipSync(file);
  const names = [...read(files, WORKBOOK).matchAll(/<definedName\s[^>]*>/g)].filter(
    ([tag]) => attribute(tag, 'hidden') === '1',
  );
  return {
    properties: sheetParts(files).map((part) => propertiesOf(files, part)),
    hiddenNames: new Set(names.map(([tag]) => attribute(tag, 'name'))),
  };
}

function addProperties(files: Files, part: string, properties: Readonly<Record<string, string>>, prefix: string): void {
  const relations = relationsPath(part);
  let known = read(files, relations) || NO_RELATIONS;
  const tags = Object.entries(properties).map(([name, value], index) => {
    const id = `rIdProperty${index + 1}`;
    const bin = `${prefix}${index + 1}.bin`;
    files[`xl/customProperty/${bin}`] = toUtf16(value);
    known = inside(known, '</Relationships>', relation(id, RELATION, `../customProperty/${bin}`));
    return `<customPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escape(name)}" r:id="${id}"/>`;
  });
  files[relations] = strToU8(known);
  files[part] = strToU8(
    read(files, part).replace(LATER, (next) => `<customProperties>${tags.join('')}</customProperties>${next}`),
  );
}

/** The same file with these properties and hidden names. The file must come from the library, which writes neither. */
export function writeBesideCells(file: Uint8Array, { properties, hiddenNames }: BesideCells): Uint8Array {
  const given = properties.map((all) => Object.keys(all).length > 0);
  if (!given.includes(true) && hiddenNames.size === 0) return file;
  const files: Files = unzipSync(file);
  sheetParts(files).forEach((part, index) => {
    if (given[index]) addProperties(files, part, properties[index] ?? {}, `sheet${index + 1}-`);
  });
  const types = read(files, TYPES);
  if (given.includes(true) && !types.includes('Extension="bin"')) {
    files[TYPES] = strToU8(
      types.replace(/<Types[^>]*>/, (open) => `${open}<Default Extension="bin" ContentType="${BIN_TYPE}"/>`),
    );
  }
  const hide = (tag: string): string =>
    hiddenNames.has(attribute(tag, 'name')) && !attribute(tag, 'hidden')
      ? tag.replace('<definedName ', '<definedName hidden="1" ')
      : tag;
  files[WORKBOOK] = strToU8(read(files, WORKBOOK).replaceAll(/<definedName\s[^>]*>/g, hide));
  return zipSync(files, { level: 6 });
}
