import { all, called, children } from './dom';

const PARTS = ['Script', 'Page', 'Metadata', 'Namespace'];
/** Excel takes letters, digits, points and underscores, a letter first. */
const NAMESPACE = /^[a-z][\w.]{0,31}$/i;
/** These would take commands or the whole add-in away from an Excel that lacks them. */
const GATE = 'CustomFunctionsRuntime';

/** Worksheet functions: the extension point is whole, its namespace usable in every language, and nothing else hangs on it. */
export function functionProblems(manifest: Document): string[] {
  const points = all(manifest, 'ExtensionPoint').filter((point) => typeOf(point) === 'CustomFunctions');
  return [
    ...points.flatMap(partProblems),
    ...points.filter((point) => point.parentElement?.localName !== 'AllFormFactors').map(() => NOT_ALL_FORMS),
    ...points.flatMap((point) => namespaceProblems(manifest, point)),
    ...all(manifest, 'Set')
      .filter((set) => set.getAttribute('Name') === GATE)
      .map(() => `Requirements: ${GATE} would take the ribbon away where only worksheet functions are lacking`),
  ];
}

const NOT_ALL_FORMS = 'ExtensionPoint CustomFunctions: must stand in AllFormFactors';

const typeOf = (element: Element): string =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';

function partProblems(point: Element): string[] {
  return PARTS.filter((part) => children(point, part).length !== 1).map(
    (part) => `ExtensionPoint CustomFunctions: needs one ${part}`,
  );
}

function namespaceProblems(manifest: Document, point: Element): string[] {
  const ids = children(point, 'Namespace').map((element) => element.getAttribute('resid'));
  return all(manifest, 'String')
    .filter((text) => ids.includes(text.getAttribute('id')))
    .flatMap((text) =>
      [text.getAttribute('DefaultValue'), ...children(text).map((override) => override.getAttribute('Value'))]
        .filter((name) => !NAMESPACE.test(name ?? ''))
        .map((name) => `${called(text)}: “${name}” is no namespace of functions`),
    );
}
