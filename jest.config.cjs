/**
 * Tests run as CommonJS: Univer's ES build does not load in Node 20, its CommonJS build does.
 * The packages named below publish ES modules only, so they are translated like our own files.
 */
const esModulePackages = [
  'hucre',
  'lodash-es',
  'nanoid',
  'kdbush',
  'rbush',
  'quickselect',
  'numfmt',
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
];

module.exports = {
  // One core fewer, Jest's choice, would leave half of a small machine idle.
  maxWorkers: '100%',
  // A test that drives the genuine office.js may wait for a busy machine; no test asserts a time.
  testTimeout: 60_000,
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // What needs LibreOffice runs by itself: `npm run test:libreoffice`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/', '<rootDir>/tests/libreoffice/'],
  transform: {
    '\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulePackages.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
};
