import { JSDOM } from 'jsdom';
import { functionProblems } from './functions';
import { iconProblems } from './icons';
import { limitProblems } from './limits';
import { localeProblems } from './locales';
import { orderProblems } from './order';
import { resourceProblems } from './resources';
import { runtimeProblems } from './runtime';

/** Looks at one side of a manifest and says in a sentence what is wrong there; nothing when all is well. */
export type ManifestCheck = (manifest: Document, root: string) => readonly string[];

const CHECKS: readonly ManifestCheck[] = [
  orderProblems,
  limitProblems,
  resourceProblems,
  localeProblems,
  runtimeProblems,
  functionProblems,
  iconProblems,
];

/**
 * Everything that is wrong with an add-in-only manifest, as far as can be known without Microsoft's service.
 * `root` is the folder that stands for the add-in's own address: `…/assets/icons/app-32.png` is looked up below it.
 * Example: a manifest whose `Version` stands before its `Id` gives `["OfficeApp: Id must stand before Version"]`.
 */
export function manifestProblems(xml: string, root: string): string[] {
  let manifest: Document;
  try {
    manifest = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  } catch (error) {
    return [`not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  return CHECKS.flatMap((check) => check(manifest, root));
}
