/** Tests in a real Chromium against the production build in `build/`. */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
