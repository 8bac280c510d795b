// What the documents promise exists: scripts, paths, versions.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const root = JSON.parse(read('package.json')) as Package;
const documents = ['README.md', 'CONTRIBUTING.md'];
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');

/** Words in backticks and targets of links and pictures, as far as they look like paths of ours. */
function namedPaths(document: string): readonly string[] {
  const text = read(document);
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '');
  const linked = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const ours =
    /^(core|appsscript|functions|workbench|test|bench|docs)(\/|$)|^[\w.-]+\.(md|json|rules)$/;
  return [...quoted.filter((path) => ours.test(path) && !/[<>*…]|\/dist\//.test(path)), ...linked];
}

describe.each(documents)('%s', (document) => {
  test('names only scripts that package.json has', () => {
    // Commands stand in backticks or begin a line; "the npm registry" is prose.
    const named = [...read(document).matchAll(/(?:^|`|&& )npm (?:run )?([a-z][\w:-]*)/gm)].map(
      (match) => match[1] ?? '',
    );
    const missing = named.filter(
      (name) => !['ci', 'run'].includes(name) && !(name in root.scripts),
    );
    expect(missing).toEqual([]);
  });

  test('names only paths that exist', () => {
    const paths = namedPaths(document);
    expect(paths.length).toBeGreaterThan(5);
    const missing = paths.filter((path) => {
      const folder = path.replace(/\/$/, '');
      return (
        !existsSync(path) ||
        !tracked.some((file) => file === folder || file.startsWith(`${folder}/`))
      );
    });
    expect(missing).toEqual([]);
  });
});

test('every dependency is pinned to one version', () => {
  const loose = Object.entries({ ...root.dependencies, ...root.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the deployed functions run on the versions that are tested here', () => {
  const functions = JSON.parse(read('functions/package.json')) as Package;
  expect(functions.dependencies).toEqual(root.dependencies);
});
