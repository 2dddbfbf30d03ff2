// The stranger test: what npm would publish, installed in an empty folder, renders a song there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'gabber-stranger-'));

const song = `title: Stranger
genre: gabber
bpm: 175
key: f minor
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  hats: {instrument: closed-hat, pattern: '~ x ~ x'}
`;

const program = `import { evaluate } from 'gabber/tidal';
import { rational } from 'gabber/base';
const { patterns } = evaluate('d1 $ s "bd*4"');
const events = patterns.get('d1').query(rational(0), rational(1));
if (events.length !== 4) throw new Error('expected 4 events, got ' + events.length);
`;

try {
  run(root, 'npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball');
  writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true,"type":"module"}');
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--omit=dev', `./${tarball}`]);
  writeFileSync(join(folder, 'song.yaml'), song);
  run(folder, 'npx', ['--no-install', 'gabber', 'render', 'song.yaml', '--bars', '2']);
  const wav = join(folder, 'song.wav');
  // Two bars at 175 bpm: 131657 frames of two channels, three bytes each.
  if (!existsSync(wav) || statSync(wav).size < 131_657 * 6) throw new Error('no song.wav');
  // The encoder is a package of its own, which the program does not hold.
  run(folder, 'npx', [
    '--no-install',
    'gabber',
    'render',
    'song.yaml',
    '--bars',
    '2',
    '-o',
    'a.mp3',
  ]);
  writeFileSync(join(folder, 'program.js'), program);
  run(folder, process.execPath, ['program.js']);
  console.log(`stranger: installed ${tarball}, rendered ${statSync(wav).size} bytes`);
} catch (error) {
  console.error(`stranger: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(cwd, command, args) {
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { status, error } = spawnSync(command, args, { cwd, shell, stdio: ['ignore', 2, 2] });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
}
