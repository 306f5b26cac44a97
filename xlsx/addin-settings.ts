import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Files } from './package-parts';
import { escape, HEAD, inside, NO_RELATIONS, read, relation, TYPES, unescape } from './package-parts';

/**
 * Settings of add-ins as Excel keeps them in a file: `xl/webextensions/webextensionN.xml` per add-in, listed by a
 * taskpanes part that the package itself refers to (MS-OWEXML). Values are JSON texts.
 */
export interface AddinSettings {
  readonly addinId: string;
  readonly settings: ReadonlyMap<string, string>;
}

const FOLDER = 'xl/webextensions';
const RELATIONS = '_rels/.rels';
const PANES = `${FOLDER}/taskpanes.xml`;
const PART = /^xl\/webextensions\/webextension\d+\.xml$/;
const PANES_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const idOf = (xml: string): string => /<we:reference\s[^>]*\bid="([^"]*)"/.exec(xml)?.[1]?.toLowerCase() ?? '';

/** The settings that an add-in left in a file; empty when it left none. */
export function readAddinSettings(file: Uint8Array, addinId: string): Map<string, string> {
  const files = unzipSync(file, { filter: ({ name }) => PART.test(name) });
  const own = Object.keys(files).find((path) => idOf(read(files, path)) === addinId.toLowerCase());
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of read(files, own ?? '').matchAll(
    /<we:property name="([^"]*)" value="([^"]*)"/g,
  )) {
    found.set(unescape(name), unescape(value));
  }
  return found;
}

function extensionXml({ addinId, settings }: AddinSettings): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escape(name)}" value="${escape(value)}"/>`,
  );
  return (
    `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addinId}}">` +
    `<we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties.join('')}</we:properties><we:bindings/>` +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>'
  );
}

/** Makes `path` a part of the package: its type, and a relation from the file that refers to it. */
function declare(files: Files, path: string, type: string): void {
  const types = read(files, TYPES);
  if (types.includes(`"/${path}"`)) return;
  const override = `<Override PartName="/${path}" ContentType="application/vnd.ms-office.${type}+xml"/>`;
  files[TYPES] = strToU8(inside(types, '</Types>', override));
}

function addPane(files: Files, target: string): void {
  const relations = `${FOLDER}/_rels/taskpanes.xml.rels`;
  const known = read(files, relations) || NO_RELATIONS;
  const id = `rId${known.split('<Relationship ').length}`;
  files[relations] = strToU8(inside(known, '</Relationships>', relation(id, EXTENSION_RELATION, target)));
  const panes =
    read(files, PANES) ||
    `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>`;
  const pane =
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">' +
    `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></wetp:taskpane>`;
  files[PANES] = strToU8(inside(panes, '</wetp:taskpanes>', pane));
}

/** The same file with the add-in's settings in place of those it had. */
export function writeAddinSettings(file: Uint8Array, own: AddinSettings): Uint8Array {
  const files: Files = unzipSync(file);
  const parts = Object.keys(files).filter((path) => PART.test(path));
  const known = parts.find((path) => idOf(read(files, path)) === own.addinId.toLowerCase());
  if (!known && own.settings.size === 0) return file;
  const path = known ?? `${FOLDER}/webextension${parts.length + 1}.xml`;
  files[path] = strToU8(extensionXml(own));
  if (!known) addPane(files, path.slice(FOLDER.length + 1));
  declare(files, path, 'webextension');
  declare(files, PANES, 'webextensiontaskpanes');
  const root = read(files, RELATIONS);
  if (!root.includes(PANES_RELATION)) {
    files[RELATIONS] = strToU8(inside(root, '</Relationships>', relation('rIdTaskPanes', PANES_RELATION, PANES)));
  }
  return zipSync(files, { level: 6 });
}
