import js from '@eslint/js';
import ts from 'typescript-eslint';
import a11y from 'eslint-plugin-jsx-a11y';
import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';

/** What pure code may not name: the page, the process, the clock, the host. */
const impure = ['window', 'document', 'navigator', 'process', 'Excel', 'Office', 'localStorage', 'fetch'].map(
  (name) => ({
    name,
    message: 'domain/ is pure: pass it in as an argument.',
  }),
);

export default ts.config(
  { ignores: ['dist/**', 'artifacts/**', 'seeds/**', 'coverage/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'domain/ has no clock.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'domain/ has no clock.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'domain/ does not know the locale of the machine.',
        },
      ],
    },
  },
  {
    files: ['src/excel/**', 'src/commands/**', 'src/functions/**'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['src/taskpane/**', 'workbench/**'],
    ...a11y.flatConfigs.recommended,
    plugins: { ...a11y.flatConfigs.recommended.plugins, 'react-hooks': hooks },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      ...hooks.configs.recommended.rules,
      // Speaks of what the React compiler cannot memoize; we build without it.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // TypeScript knows which names exist; this rule only knows a list of them.
  { rules: { 'no-undef': 'off' } },
);
