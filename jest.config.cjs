/** Unit tests mirror `src/`, path for path. Browser tests are in tests/browser and have a runner of their own. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // The unified family and Orama's word lists are ESM only; Jest needs them as CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(unified|remark-.*|mdast-.*|micromark.*|unist-.*|vfile.*|hast-.*|bail|trough|is-plain-obj|ccount|devlop|decode-named-character-reference|character-entities.*|character-reference-invalid|is-decimal|is-hexadecimal|is-alphanumerical|is-alphabetical|escape-string-regexp|markdown-table|longest-streak|zwitch|parse-entities|stringify-entities|github-slugger|@orama|fault|format|trim-lines|property-information|space-separated-tokens|comma-separated-tokens|html-void-elements)/)',
  ],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
};
