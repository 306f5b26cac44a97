import { all, children } from './dom';

/** What a host may lack without hiding the add-in; everything else belongs into VersionOverrides. */
const ROOT_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.1' };
const NEEDED_SETS: Readonly<Record<string, string>> = { ExcelApi: '1.13', SharedRuntime: '1.1' };

/** One page serves pane, ribbon and worksheet functions, and requirements stand where an unmet one cannot make the add-in vanish. */
export function runtimeProblems(manifest: Document): string[] {
  return [...sharedPageProblems(manifest), ...rootProblems(manifest), ...overridesProblems(manifest)];
}

function sharedPageProblems(manifest: Document): string[] {
  const [runtime] = all(manifest, 'Runtime');
  if (!runtime) return ['Runtime: the shared runtime is missing'];
  const page = runtime.getAttribute('resid');
  // Script and metadata of worksheet functions are files of their own; their page is not.
  const users = [...all(manifest, 'FunctionFile'), ...all(manifest, 'SourceLocation')].filter(
    (element) =>
      element.hasAttribute('resid') && !['Script', 'Metadata'].includes(element.parentElement?.localName ?? ''),
  );
  return [
    ...(runtime.getAttribute('lifetime') === 'long' ? [] : ['Runtime: lifetime must be long']),
    ...users
      .filter((element) => element.getAttribute('resid') !== page)
      .map((element) => `${element.localName}: must use ${page}, the page of the shared runtime`),
  ];
}

function rootProblems(manifest: Document): string[] {
  return children(manifest.documentElement, 'Requirements')
    .flatMap((requirements) => all(requirements, 'Set'))
    .filter((set) => ROOT_SETS[set.getAttribute('Name') ?? ''] !== set.getAttribute('MinVersion'))
    .map((set) => `Requirements at the root: ${set.getAttribute('Name')} hides the add-in where it is lacking`);
}

function overridesProblems(manifest: Document): string[] {
  const [overrides] = all(manifest, 'VersionOverrides');
  if (!overrides) return ['VersionOverrides: missing, so there is no ribbon'];
  const sets = children(overrides, 'Requirements').flatMap((requirements) => all(requirements, 'Set'));
  return Object.entries(NEEDED_SETS)
    .filter(
      ([name, version]) =>
        !sets.some((set) => set.getAttribute('Name') === name && set.getAttribute('MinVersion') === version),
    )
    .map(([name, version]) => `VersionOverrides: requirement ${name} ${version} is missing`);
}
