import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { badSongs } from '../bad-songs.ts';
import { endOf, startGabber } from './fault-render-fixtures.ts';

// The program is what `npm run build` bundles of gabber's modules and most of the packages that they use.
const program = fileURLToPath(new URL('../../dist/program/', import.meta.url));
const files = readdirSync(program).filter((name) => /\.c?js$/.test(name));
const textOf = (name: string): string => readFileSync(join(program, name), 'utf8');

/** Runs the modules that the program is made of. */
const runModules = `import(${JSON.stringify(new URL('../src/cli/main.js', pathToFileURL(program)))})
  .then(({ main }) => main(process.argv.slice(1)))`;

/** Packages that are looked for only when they are needed, and not imported by name. */
const required = ['@julusian/midi', 'osc', 'supersonic-scsynth-core'];
/** Packages with files of their own, which are not bundled. */
const apart = [
  ...required,
  '@wasm-audio-decoders/ogg-vorbis',
  'libsql',
  'mpg123-decoder',
  'wasm-media-encoders',
];

/** What a package would use where it is installed, and does without. */
const optional = ['bufferutil', 'utf-8-validate'];

/** What a file imports: at its head, in one line each, and later on. */
function importsOf(name: string): readonly string[] {
  const text = textOf(name).replaceAll(/^\s*\*.*$/gm, '');
  const atHead = text.matchAll(/^(?:import|export) .*?["']([^"'\n]+)["'];$/gm);
  const later = text.matchAll(/(?<!\{ ?)\b(?:import|require)\(["']([^"']+)["']\)/g);
  return [...atHead, ...later].map(([, specifier = '']) => specifier);
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gabber-program-'));
}

describe('the bundled program', () => {
  it('imports its own files, Node, and the packages that have files of their own', () => {
    const imported = new Set(files.flatMap(importsOf));
    const own = [...imported].filter((name) => name.startsWith('./')).map((name) => name.slice(2));
    expect(own.filter((name) => !files.includes(name))).toEqual([]);
    const others = [...imported].filter((name) => !/^(?:\.\/|node:)/.test(name));
    const packages = others.filter((name) => !module.builtinModules.includes(name));
    const imports = apart.filter((name) => !required.includes(name));
    expect(packages.sort()).toEqual([...imports, ...optional].sort());
  });

  it('starts threads from files beside it, which load nothing of the language', () => {
    for (const thread of ['render-worker.js', 'server-worker.js']) {
      expect(files).toContain(thread);
      expect(textOf(thread)).not.toMatch(/#region (?:dist\/src\/(?:tidal|pattern|song)|.*\/zod)\//);
    }
  });

  it('passes on the licence of every package in it', () => {
    const about = createRequire(import.meta.url)('../../package.json');
    const bundled = Object.keys(about.dependencies).filter((name) => !apart.includes(name));
    const licenses = textOf('LICENSES.txt');
    for (const name of bundled) {
      const said = new RegExp(
        `^${name} ${about.dependencies[name]} \\([A-Z].*?\\)\n\n[^]*?Copyright`,
        'im',
      );
      expect(licenses).toMatch(said);
    }
  });

  it('says of wrong songs what its modules say, word by word', async () => {
    const cwd = temporaryFolder();
    const codes = new Map(
      badSongs.filter((each) => !each.byStage).map((each) => [each.code, each]),
    );
    expect(codes.size).toBeGreaterThan(4);
    for (const [at, { text }] of [...codes.values()].slice(0, 4).entries()) {
      const argv = ['render', `${at}.yaml`, '--json'];
      writeFileSync(join(cwd, `${at}.yaml`), text);
      const bundled = endOf(startGabber(cwd, argv));
      const modules = endOf(spawn(process.execPath, ['-e', runModules, ...argv], { cwd }));
      expect(await bundled).toEqual(await modules);
    }
  });
});

describe('compiled code', () => {
  const argv = ['events', '-e', 's "bd"'];
  const codeOf = (folder: string): string => join(folder, 'cache', 'code');

  /** The kept files of the only folder of a build. */
  function keptIn(folder: string): readonly string[] {
    const [build = 'nothing kept'] = readdirSync(codeOf(folder));
    return readdirSync(join(codeOf(folder), build)).map((name) =>
      join(codeOf(folder), build, name),
    );
  }

  it('is kept in the cache, and run by the next start', async () => {
    const folder = temporaryFolder();
    const first = await endOf(startGabber(folder, argv));
    const kept = keptIn(folder);
    expect(kept.some((file) => basename(file) === 'main.cjs')).toBe(true);
    const written = kept.map((file) => statSync(file).mtimeMs);
    expect(await endOf(startGabber(folder, argv))).toEqual(first);
    expect(keptIn(folder).map((file) => statSync(file).mtimeMs)).toEqual(written);
  });

  it('is compiled again where it was damaged', async () => {
    const folder = temporaryFolder();
    const first = await endOf(startGabber(folder, argv));
    const files = keptIn(folder);
    for (const file of files) {
      const bytes = readFileSync(file);
      bytes.fill(0x41, bytes.length / 2, bytes.length / 2 + 40);
      writeFileSync(file, bytes);
    }
    const damaged = files.map((file) => readFileSync(file));
    expect(await endOf(startGabber(folder, argv))).toEqual(first);
    expect(files.filter((file, at) => damaged[at]?.equals(readFileSync(file)))).toEqual([]);
  });

  it('is done without where the cache cannot be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'cache'));
    writeFileSync(join(folder, 'cache', 'code'), 'in the way');
    const { status, out, err } = await endOf(startGabber(folder, argv));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('bd');
  });
});
