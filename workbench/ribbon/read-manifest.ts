import type { AddIn, FunctionSource, LocalText, RibbonAction, RibbonButton, RibbonGroup, RibbonTab } from './types';

/** Finds a resource of the manifest by its id. */
type Resources = ReadonlyMap<string, Element>;

/**
 * What Excel would show for an add-in-only manifest: its tab with groups and buttons, and the page behind them.
 * Throws an `Error` naming the element when the manifest lacks one; `npm run manifest` finds such faults earlier.
 * Example: `readManifest(document).tab.groups[1].buttons[0].action` is `{ kind: 'function', name: 'markOverdue' }`.
 */
export function readManifest(manifest: Document): AddIn {
  const resources: Resources = new Map(
    descendants(manifest.documentElement, 'Resources')
      .flatMap((list) => [...list.children].flatMap((kind) => [...kind.children]))
      .map((element) => [element.getAttribute('id') ?? '', element]),
  );
  const app = manifest.documentElement;
  return {
    id: child(app, 'Id').textContent?.trim() ?? '',
    name: localText(child(app, 'DisplayName')),
    icon: child(app, 'HighResolutionIconUrl').getAttribute('DefaultValue') ?? '',
    page: address(first(app, 'Runtime'), resources),
    tab: readTab(first(app, 'CustomTab'), resources),
    functions: readFunctions(app, resources),
  };
}

function readFunctions(app: Element, resources: Resources): FunctionSource | null {
  const [form] = descendants(app, 'AllFormFactors');
  const [point] = form ? childrenOf(form, 'ExtensionPoint') : [];
  if (!point) return null;
  return {
    namespace: textOf(child(point, 'Namespace'), resources),
    metadata: textOf(child(child(point, 'Metadata'), 'SourceLocation'), resources),
  };
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  return {
    id: id(tab),
    label: textOf(child(tab, 'Label'), resources),
    groups: childrenOf(tab, 'Group').map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: id(group),
    label: textOf(child(group, 'Label'), resources),
    buttons: childrenOf(group, 'Control').map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const images = childrenOf(child(control, 'Icon'), 'Image');
  return {
    id: id(control),
    label: textOf(child(control, 'Label'), resources),
    tip: textOf(child(child(control, 'Supertip'), 'Description'), resources),
    icons: new Map(images.map((image) => [Number(image.getAttribute('size')), address(image, resources)])),
    action: readAction(child(control, 'Action'), resources),
  };
}

function readAction(action: Element, resources: Resources): RibbonAction {
  const [name] = childrenOf(action, 'FunctionName');
  if (name) return { kind: 'function', name: name.textContent?.trim() ?? '' };
  return {
    kind: 'pane',
    page: address(child(action, 'SourceLocation'), resources),
    title: textOf(child(action, 'Title'), resources),
  };
}

function resource(element: Element, resources: Resources): Element {
  const found = resources.get(element.getAttribute('resid') ?? '');
  if (!found) throw new Error(`manifest.xml: ${element.localName} names no resource`);
  return found;
}

const address = (element: Element, resources: Resources): string =>
  resource(element, resources).getAttribute('DefaultValue') ?? '';

const textOf = (element: Element, resources: Resources): LocalText => localText(resource(element, resources));

function localText(element: Element): LocalText {
  return {
    standard: element.getAttribute('DefaultValue') ?? '',
    overrides: Object.fromEntries(
      childrenOf(element, 'Override').map((o) => [o.getAttribute('Locale') ?? '', o.getAttribute('Value') ?? '']),
    ),
  };
}

const id = (element: Element): string => element.getAttribute('id') ?? '';

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((element) => element.localName === name);

const descendants = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];

const child = (parent: Element, name: string): Element => present(childrenOf(parent, name)[0], parent, name);

const first = (parent: Element, name: string): Element => present(descendants(parent, name)[0], parent, name);

function present(element: Element | undefined, parent: Element, name: string): Element {
  if (!element) throw new Error(`manifest.xml: ${parent.localName} has no ${name}`);
  return element;
}
