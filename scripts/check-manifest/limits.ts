import { all, called, children, childText, repeated } from './dom';

const LONGEST: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};
const LONGEST_RESOURCE_ID = 32;
const LONGEST_CONTROL_ID = 125;
const BUILT_IN_TAB_CONTROLS = 6;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

/** Lengths, forms of identity, and how many tabs, groups and runtimes Office takes. */
export function limitProblems(manifest: Document): string[] {
  return [...identityProblems(manifest.documentElement), ...lengthProblems(manifest), ...countProblems(manifest)];
}

function identityProblems(app: Element): string[] {
  const id = childText(app, 'Id') ?? '';
  const version = childText(app, 'Version') ?? '';
  return [
    ...(GUID.test(id) ? [] : [`Id: “${id}” is not a GUID`]),
    ...(VERSION.test(version) ? [] : [`Version: “${version}” is not up to four numbers of at most five digits`]),
    ...(childText(app, 'Permissions') === 'ReadWriteDocument'
      ? []
      : ['Permissions: Excel’s own API needs ReadWriteDocument, also for reading']),
  ];
}

function lengthProblems(manifest: Document): string[] {
  const root = children(manifest.documentElement).filter((element) => element.hasAttribute('DefaultValue'));
  const resources = all(manifest, 'Resources').flatMap((list) => children(list).flatMap((kind) => children(kind)));
  return [
    ...root.flatMap((element) => tooLong(element, LONGEST[element.localName])),
    ...resources.flatMap((element) => tooLong(element, LONGEST[element.parentElement?.localName ?? ''])),
    ...resources.flatMap((element) => idProblem(element, LONGEST_RESOURCE_ID)),
    ...['CustomTab', 'Group', 'Control'].flatMap((name) =>
      all(manifest, name).flatMap((element) => idProblem(element, LONGEST_CONTROL_ID)),
    ),
  ];
}

function tooLong(element: Element, limit = Number.POSITIVE_INFINITY): string[] {
  const texts = [
    element.getAttribute('DefaultValue'),
    ...children(element).map((child) => child.getAttribute('Value')),
  ];
  return texts
    .filter((text) => (text ?? '').length > limit)
    .map((text) => `${called(element)}: ${text?.length} characters, at most ${limit}`);
}

function idProblem(element: Element, limit: number): string[] {
  const id = element.getAttribute('id') ?? '';
  if (id === '') return [`${element.localName}: id is missing`];
  return id.length > limit ? [`${called(element)}: id has ${id.length} characters, at most ${limit}`] : [];
}

function countProblems(manifest: Document): string[] {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    all(manifest, name).map((element) => element.getAttribute('id') ?? ''),
  );
  const crowded = all(manifest, 'OfficeTab').filter(
    (tab) => children(tab, 'Group').length > 1 || all(tab, 'Control').length > BUILT_IN_TAB_CONTROLS,
  );
  return [
    ...repeated(ids).map((id) => `${id}: the id stands twice`),
    ...(all(manifest, 'CustomTab').length > 1 ? ['CustomTab: an add-in has at most one'] : []),
    ...(all(manifest, 'Runtime').length > 1 ? ['Runtime: an add-in has at most one'] : []),
    ...crowded.map(
      (tab) => `OfficeTab ${tab.getAttribute('id')}: one group with at most ${BUILT_IN_TAB_CONTROLS} controls`,
    ),
  ];
}
