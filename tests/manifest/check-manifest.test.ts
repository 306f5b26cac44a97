import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../../scripts/check-manifest/problems';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Each fault a person could make in an editor: what is replaced, by what, and what the checker must say. */
const FAULTS: readonly [name: string, from: string | RegExp, to: string, says: string | RegExp][] = [
  ['broken XML', '</Hosts>', '</Host>', /not well-formed/],
  ['an Id that is no GUID', /<Id>[^<]+/, '<Id>duban', 'Id: “duban” is not a GUID'],
  ['a version with a letter', '<Version>0.1.0.0', '<Version>0.1b', /^Version: “0.1b”/],
  ['a version of five numbers', '<Version>0.1.0.0', '<Version>0.1.0.0.1', /^Version/],
  ['order at the root', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', 'OfficeApp: Id must stand before Version'],
  [
    'the label of the tab first',
    /(<CustomTab id="Duban.Tab">)/,
    '$1<Label resid="Tab.Label" />',
    /CustomTab Duban.Tab: Group must stand before Label/,
  ],
  [
    'action before icon',
    /(<FunctionName>readTasks<\/FunctionName>\s*<\/Action>)/,
    '$1<Icon/>',
    /Control Duban.Read: Icon must stand before Action/,
  ],
  ['a misspelt element', /<Supertip>/, '<SuperTip/><Supertip>', 'Control Duban.Read: SuperTip is not known here'],
  ['a button without supertip', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'Control Duban.Read: Supertip is missing'],
  [
    'functions on another page',
    /(<Page>\s*<SourceLocation resid=")Pane.Url/,
    '$1Functions.Script',
    /must use Pane.Url/,
  ],
  ['functions without metadata', /<Metadata>[\s\S]*?<\/Metadata>/, '', /needs one Metadata/],
  ['a namespace with a space', 'Value="DUBAN"', 'Value="DU BAN"', /“DU BAN” is no namespace/],
  [
    'functions before their page',
    /(<Script>[\s\S]*?<\/Script>)\s*(<Page>[\s\S]*?<\/Page>)/,
    '$2$1',
    /Script must stand before Page/,
  ],
  [
    'an Excel without functions shut out',
    '<bt:Set Name="SharedRuntime"',
    '<bt:Set Name="CustomFunctionsRuntime" MinVersion="1.1"/><bt:Set Name="SharedRuntime"',
    /would take the ribbon away/,
  ],
  ['a reference into nothing', 'resid="Mark.Label"', 'resid="Mark.Labl"', 'Label: there is no resource Mark.Labl'],
  [
    'an unused resource',
    '</bt:ShortStrings>',
    '<bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String></bt:ShortStrings>',
    'Old: the resource is not used',
  ],
  [
    'a tip used as a label',
    '<Label resid="Read.Label"',
    '<Label resid="Read.Tip"',
    /Read.Tip stands in LongStrings and must stand in ShortStrings/,
  ],
  [
    'a resource twice',
    '<bt:Url id="Pane.Url"',
    '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/a"/><bt:Url id="Pane.Url"',
    'Pane.Url: the resource stands twice',
  ],
  [
    'plain http',
    'https://localhost:3000/taskpane.html',
    'http://localhost:3000/taskpane.html',
    /every address must be https/,
  ],
  ['a resource id of 33 characters', /Group\.Read"/g, `${'R'.repeat(33)}"`, /id has 33 characters/],
  [
    'a long tip',
    'DefaultValue="只去掉',
    `DefaultValue="${'长'.repeat(250)}`,
    /String Clear.Tip: 2\d\d characters, at most 250/,
  ],
  [
    'a long display name',
    '<DisplayName DefaultValue="督办"',
    `<DisplayName DefaultValue="${'督'.repeat(126)}"`,
    'DisplayName: 126 characters, at most 125',
  ],
  [
    'a missing translation',
    /(<bt:String id="Filter.Label" DefaultValue="筛选">)\s*<bt:Override[^>]*>/,
    '$1',
    'String Filter.Label: no text for en-US',
  ],
  [
    'Chinese left in English',
    'Value="Mark Overdue"',
    'Value="标记逾期"',
    'String Mark.Label: the en-US text is Chinese',
  ],
  ['two controls of one id', 'id="Duban.Clear"', 'id="Duban.Mark"', 'Duban.Mark: the id stands twice'],
  [
    'a second tab',
    '<CustomTab id="Duban.Tab">',
    '<CustomTab id="Other"><Group id="G"><Label resid="Tab.Label"/><Icon/><Control id="C"/></Group><Label resid="Tab.Label"/></CustomTab><CustomTab id="Duban.Tab">',
    'CustomTab: an add-in has at most one',
  ],
  [
    'two groups on a built-in tab',
    '</CustomTab>',
    '</CustomTab><OfficeTab id="TabHome"><Group id="G"/><Group id="H"/></OfficeTab>',
    'OfficeTab TabHome: one group with at most 6 controls',
  ],
  ['a missing size', /<bt:Image size="80" resid="Pane.Icon80" \/>/g, '', 'Control Duban.Pane: no icon of 80 px'],
  ['a missing file', 'icons/filter-16.png', 'icons/funnel-16.png', '/assets/icons/funnel-16.png: the file is missing'],
  [
    'a wrong size',
    'icons/ratios-32.png',
    'icons/ratios-24.png',
    '/assets/icons/ratios-24.png: 24 × 24 px where 32 × 32 is said',
  ],
  ['an icon that is no PNG', 'icons/ratios-32.png', 'icons/ratios.svg', '/assets/icons/ratios.svg: not a PNG file'],
  [
    'a root requirement that hides us',
    '<DefaultSettings>',
    '<Requirements><Sets><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements><DefaultSettings>',
    /SharedRuntime hides the add-in/,
  ],
  [
    'a forgotten requirement',
    /<bt:Set Name="ExcelApi"[^>]*>/,
    '',
    'VersionOverrides: requirement ExcelApi 1.13 is missing',
  ],
  [
    'a page of its own for commands',
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Other.Url"',
    'FunctionFile: must use Pane.Url, the page of the shared runtime',
  ],
  ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', 'Runtime: lifetime must be long'],
  ['reading only', 'ReadWriteDocument', 'ReadDocument', /^Permissions/],
];

test('our manifest has no problem', () => {
  expect(manifestProblems(manifest, root)).toEqual([]);
});

test.each(FAULTS)('%s is found', (_name, from, to, says) => {
  const faulty = manifest.replace(from, to);
  expect(faulty).not.toBe(manifest);
  const found = manifestProblems(faulty, root);
  expect(found.some((problem) => (typeof says === 'string' ? problem === says : says.test(problem)))).toBe(true);
});
