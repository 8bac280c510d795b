// One jest project per place a test may reach; the places that start servers and browsers come last.
const transform = {
  '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
};

const project = (name) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  transform,
});

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/support/tally-reporter.cjs'],
  projects: ['core', 'appsscript', 'functions', 'workbench', 'contract', 'architecture', 'e2e'].map(
    project,
  ),
};
