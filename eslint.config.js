import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What would let a clock, a locale, a time zone, chance or directory order into a result. Each ban says why. */
const determinism = {
  'no-restricted-globals': [
    'error',
    { name: 'setTimeout', message: 'Results must not depend on timing.' },
    { name: 'performance', message: 'Results must not depend on timing; measure in bench/.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'The same input must give the same bytes.' },
    { object: 'Date', property: 'now', message: 'Only src/edition/clock.ts reads the clock, for the default date.' },
    { property: 'localeCompare', message: 'Order depends on the locale; compare code units (src/order.ts).' },
    { property: 'toLocaleString', message: 'Depends on the locale of the machine.' },
    { property: 'toLocaleDateString', message: 'Depends on the locale of the machine.' },
    { property: 'toLocaleLowerCase', message: 'Depends on the locale of the machine; use toLowerCase.' },
    { property: 'toLocaleUpperCase', message: 'Depends on the locale of the machine; use toUpperCase.' },
    { object: 'DateTime', property: 'now', message: 'Only src/edition/clock.ts reads the clock.' },
    { object: 'DateTime', property: 'local', message: 'Uses the time zone of the machine; use DateTime.utc.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Only src/edition/clock.ts reads the clock.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^readdir(Sync)?$/]',
      message: 'Directory order differs between machines; use listFiles of src/files.ts, which sorts.',
    },
    {
      selector: "MemberExpression[object.name='Intl']",
      message: 'ICU texts and order change with Node; keep them out of results.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/**', 'output/**', 'node_modules/**', 'coverage/**', '.cache/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Reading a list at a checked index is everyday work in layout code; noUncheckedIndexedAccess asks for it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/edition/clock.ts', 'src/files.ts'], rules: determinism },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off', 'max-lines': 'off' } },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', module: 'writable', URL: 'readonly', Buffer: 'readonly' },
    },
  },
);
