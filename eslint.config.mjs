import tseslint from 'typescript-eslint';

const NO_HTML = 'A text of the workbook would be read as HTML: use textContent, or an element.';
const HTML = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.cache/', '.tmp/'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Anybody may have typed the texts of a workbook.
    files: ['src/**'],
    rules: {
      'no-restricted-properties': ['error', ...HTML.map((property) => ({ property, message: NO_HTML }))],
      'no-restricted-syntax': [
        'error',
        ...[
          `JSXAttribute[name.name=/^(${HTML.join('|')})$/]`,
          `ObjectExpression > Property[key.name=/^(${HTML.join('|')})$/]`,
          ':matches([object.name="document"], [object.property.name="document"])[property.name=/^write(ln)?$/]',
        ].map((selector) => ({ selector, message: NO_HTML })),
      ],
    },
  },
  { files: ['src/core/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.{js,mjs,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
