import { all, called, children } from './dom';

/** Children in the order that Microsoft's schema demands (Office Add-ins documentation, "manifest element ordering"). */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: words(
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl',
    'AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides',
  ),
  VersionOverrides: words('Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins'),
  Host: words('Runtimes AllFormFactors DesktopFormFactor'),
  AllFormFactors: words('ExtensionPoint'),
  DesktopFormFactor: words('GetStarted FunctionFile ExtensionPoint'),
  GetStarted: words('Title Description LearnMoreUrl'),
  ExtensionPoint: words('OfficeTab CustomTab Script Page Metadata Namespace'),
  OfficeTab: words('Group'),
  CustomTab: words('Group Label'),
  Group: words('OverriddenByRibbonApi Label Icon Control'),
  Control: words('OverriddenByRibbonApi Label Supertip Icon Action Items Enabled'),
  Item: words('OverriddenByRibbonApi Label Supertip Icon Action Enabled'),
  Supertip: words('Title Description'),
  Action: words('TaskpaneId SourceLocation Title FunctionName'),
  Resources: words('Images Urls ShortStrings LongStrings'),
};

/** What an element cannot do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: words(
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl Hosts DefaultSettings Permissions',
  ),
  VersionOverrides: words('Hosts Resources'),
  GetStarted: words('Title Description LearnMoreUrl'),
  CustomTab: words('Group Label'),
  Group: words('Label Icon Control'),
  Control: words('Label Supertip Icon'),
  Supertip: words('Title Description'),
};

function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Elements out of the schema's order, unknown to it, or missing. Such a manifest is refused as a whole. */
export function orderProblems(manifest: Document): string[] {
  return [manifest.documentElement, ...all(manifest, '*')]
    .filter((element, index, list) => list.indexOf(element) === index)
    .flatMap((element) => [...sequenceProblems(element), ...missingProblems(element)]);
}

function sequenceProblems(parent: Element): string[] {
  const sequence = SEQUENCES[parent.localName];
  if (!sequence) return [];
  const names = children(parent).map((child) => child.localName);
  const unknown = names.filter((name) => !sequence.includes(name));
  const known = names.filter((name) => sequence.includes(name));
  const swapped = known.flatMap((name, index) => {
    const before = known[index - 1];
    return before !== undefined && sequence.indexOf(name) < sequence.indexOf(before) ? [[name, before]] : [];
  });
  return [
    ...unknown.map((name) => `${called(parent)}: ${name} is not known here`),
    ...swapped.map(([name, before]) => `${called(parent)}: ${name} must stand before ${before}`),
  ];
}

function missingProblems(parent: Element): string[] {
  return (REQUIRED[parent.localName] ?? [])
    .filter((name) => children(parent, name).length === 0)
    .map((name) => `${called(parent)}: ${name} is missing`);
}
