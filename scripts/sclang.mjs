// Runs SuperCollider's language without a window: for tests, benchmarks and generated files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether sclang is installed. */
export function hasSclang() {
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
  return spawnSync('sclang', ['-v'], { stdio: 'ignore', env }).error === undefined;
}

/**
 * Runs a file of SuperCollider code that ends in `0.exit` and gives what it posted.
 *
 * @param {string} file
 * @param {{ env?: Record<string, string>, extensions?: string, seconds?: number }} [options]
 *   `extensions` is a folder of classes that sclang does not find by itself
 */
export function runSclang(file, { env = {}, extensions, seconds = 120 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-sclang-'));
  try {
    const library = extensions === undefined ? [] : ['-l', libraryFile(folder, extensions)];
    const run = spawnSync('sclang', [...library, file], {
      env: {
        ...process.env,
        QT_QPA_PLATFORM: 'offscreen',
        QTWEBENGINE_DISABLE_SANDBOX: '1',
        ...env,
      },
      encoding: 'utf8',
      timeout: seconds * 1000,
      maxBuffer: 1e8,
    });
    if (run.error) throw run.error;
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function libraryFile(folder, extensions) {
  const file = join(folder, 'library.yaml');
  writeFileSync(file, `includePaths:\n  - ${extensions}\nexcludePaths: []\n`);
  return file;
}

/** Compiles every file in a folder of sources: each is one expression that makes a SynthDef. */
const compiler = (folder) => `
(${JSON.stringify(folder)} +/+ "*.scd").pathMatch.do { |path|
  var def;
  try {
    def = path.load;
    File.use(path.replace(".scd", ".scsyndef"), "wb", { |file| [def].writeDef(file) })
  } { |error| ("FAILED" + path.basename + error.errorString).postln }
};
0.exit;
`;

/**
 * Compiles SuperCollider sources, each one expression that makes a SynthDef, in one run of sclang.
 * What fails is missing from the result, and is told on standard error.
 *
 * @param {ReadonlyMap<string, string>} sources by a name of your choice
 * @returns {Map<string, Buffer>}
 */
export function compileWithSclang(sources) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-sclang-'));
  try {
    const names = [...sources.keys()];
    names.forEach((name, i) => {
      writeFileSync(join(folder, `d${i}.scd`), sources.get(name));
    });
    const program = join(folder, 'compile.sc');
    writeFileSync(program, compiler(folder));
    const posted = runSclang(program);
    for (const line of posted.split('\n')) if (line.startsWith('FAILED')) console.error(line);
    return new Map(
      names.flatMap((name, i) => {
        const file = join(folder, `d${i}.scsyndef`);
        return existsSync(file) ? [[name, readFileSync(file)]] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
