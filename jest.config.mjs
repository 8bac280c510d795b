// One jest project per place a test may reach: the slow ones run last and one at a time.
const transform = {
  '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
};
const project = (name, more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  transform,
  // google-auth-library and others are CommonJS; nothing in node_modules needs transforming.
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  ...more,
});

export default {
  projects: ['core', 'appsscript', 'functions', 'workbench', 'contract', 'architecture', 'e2e'].map(
    (name) => project(name),
  ),
};
