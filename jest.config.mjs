// One jest project per place a test may reach; the places that start servers and browsers come last.
const transform = {
  '^.+\\.(ts|js)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
};

const project = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  transform,
  // jose is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!jose/)', '/dist/'],
});

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/support/tally-reporter.cjs'],
  projects: ['core', 'appsscript', 'functions', 'workbench', 'contract', 'architecture', 'e2e'].map(
    project,
  ),
};
