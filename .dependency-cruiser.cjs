// The import directions of the house. Each rule says why it is there.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-core',
      comment: 'The core runs in Apps Script and in Node: it may lean on nothing but itself.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: '^core/' },
    },
    {
      name: 'a-check-stands-alone',
      comment: 'A check that imports a check cannot be switched off, tried or read alone.',
      severity: 'error',
      from: { path: '^core/checks/rules/' },
      to: { path: '^core/checks/(rules/|run-checks|index)' },
    },
    {
      name: 'a-report-imports-no-check',
      comment: 'Reports show findings; what the master gives them is checked where it is read.',
      severity: 'error',
      from: { path: '^core/reports/', pathNot: '^core/reports/master-material\\.ts$' },
      to: { path: '^core/checks/' },
    },
    {
      name: 'core-does-not-choose-a-language',
      comment: 'Only shells pick a language; the core gets its words passed in.',
      severity: 'error',
      from: { path: '^core/(?!messages/)' },
      to: { path: '^core/messages/(fr|en|es|index)' },
    },
    {
      name: 'shells-do-not-meet',
      comment: 'The add-in and the functions meet in core/wire only.',
      severity: 'error',
      from: { path: '^appsscript/' },
      to: { path: '^(functions|workbench|test)/' },
    },
    {
      name: 'functions-do-not-know-the-add-in',
      severity: 'error',
      comment: 'The same from the other side.',
      from: { path: '^functions/' },
      to: { path: '^(appsscript|workbench|test)/' },
    },
    {
      name: 'google-clients-only-in-sheets-and-stores',
      comment: 'One place to change when a client changes.',
      severity: 'error',
      from: { path: '^functions/src/', pathNot: '^functions/src/(sheets|stores|wiring)' },
      to: { path: 'node_modules/(@googleapis|firebase-admin|@google-cloud)' },
    },
    {
      name: 'workbench-loads-what-ships',
      comment: 'The workbench runs the built bundles; importing sources would test something else.',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^(appsscript|functions|test)/' },
    },
    {
      name: 'the-page-uses-only-the-interface',
      comment: 'The page speaks HTTP, as any other visitor.',
      severity: 'error',
      from: { path: '^workbench/page/' },
      to: { path: '^(core/|workbench/(?!page/))' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'No code path exists only for tests.',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is two files that are one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'Delete what is no longer used.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(core|appsscript/src|functions/src|workbench)/',
        // Declarations of a package without types are found by the compiler, not imported.
        pathNot: '[.]d[.]ts$',
      },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'A dependency that is not declared is missing on a fresh machine.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|node_modules/(?!@googleapis|firebase-admin))' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
