import { all, called, children, repeated } from './dom';

const KIND_OF_USE: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Namespace: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

/** Every resid leads to a resource of the right kind, every resource is used, and every address is https. */
export function resourceProblems(manifest: Document): string[] {
  const resources = all(manifest, 'Resources').flatMap((list) => children(list).flatMap((kind) => children(kind)));
  const kindById = new Map(
    resources.map((element) => [element.getAttribute('id') ?? '', element.parentElement?.localName ?? '']),
  );
  const uses = all(manifest, '*').filter((element) => element.hasAttribute('resid'));
  const used = new Set(uses.map((element) => element.getAttribute('resid')));
  return [
    ...uses.flatMap((element) => useProblem(element, kindById)),
    ...[...kindById.keys()].filter((id) => !used.has(id)).map((id) => `${id}: the resource is not used`),
    ...repeated(resources.map((element) => element.getAttribute('id') ?? '')).map(
      (id) => `${id}: the resource stands twice`,
    ),
    ...addressProblems(manifest),
  ];
}

function useProblem(element: Element, kindById: ReadonlyMap<string, string>): string[] {
  const id = element.getAttribute('resid') ?? '';
  const kind = kindById.get(id);
  if (kind === undefined) return [`${called(element)}: there is no resource ${id}`];
  const wanted = KIND_OF_USE[element.localName];
  return wanted === undefined || wanted === kind
    ? []
    : [`${called(element)}: ${id} stands in ${kind} and must stand in ${wanted}`];
}

function addressProblems(manifest: Document): string[] {
  const withAddress = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  return withAddress
    .flatMap((name) => all(manifest, name))
    .filter((element) => element.hasAttribute('DefaultValue'))
    .flatMap((element) => [element, ...children(element)])
    .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `${address}: every address must be https`);
}
