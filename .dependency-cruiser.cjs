/** The rooms of the house and the doors between them (docs/architecture.md). */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'Lift the shared part down or compose one level up.'),
    forbid(
      'domain-is-pure',
      { path: '^src/domain' },
      { pathNot: ['^src/domain', '^node_modules/(date-fns|chinese-days)'] },
      'domain imports nothing of ours but itself.',
    ),
    forbid(
      'app-knows-domain-only',
      { path: '^src/app' },
      { path: '^(src|host|workbench|xlsx)/', pathNot: '^src/(app|domain)' },
      'app reaches Excel through its ports.',
    ),
    forbid(
      'excel-implements-ports',
      { path: '^src/excel' },
      { path: '^(src|host|workbench|xlsx)/', pathNot: '^src/(excel|app|domain)' },
      'excel implements the ports of app.',
    ),
    forbid(
      'pane-knows-no-excel',
      { path: '^src/(taskpane|commands|functions)', pathNot: 'compose\\.tsx?$' },
      { path: '^src/excel' },
      'Only the composition file knows excel.',
    ),
    forbid(
      'host-knows-no-guest',
      { path: '^(host|xlsx)/' },
      { path: '^(src|workbench)/' },
      'A host that knows its guest proves nothing.',
    ),
    forbid(
      'workbench-knows-no-guest',
      { path: '^workbench/' },
      { path: '^src/' },
      'The workbench loads the built add-in as Excel would.',
    ),
    forbid(
      'src-knows-no-host',
      { path: '^src/' },
      { path: '^(host|workbench)/' },
      'The add-in runs unchanged everywhere.',
    ),
    forbid(
      'no-tests-in-source',
      { path: '^(src|host|workbench|xlsx)/' },
      { path: '^tests/' },
      'Sources stand without their tests.',
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.mjs'] },
  },
};
