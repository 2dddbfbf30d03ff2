// Builds a copy of the MIDI library that talks to JACK, which needs no hardware: for tests on machines
// without a MIDI sequencer. Needs g++, make, the headers of Node and of JACK (libjack-jackd2-dev).
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = join(root, 'node_modules', '@julusian', 'midi');
/** Where the copy is; its dependencies are found beside it. */
export const jackMidi = join(root, 'node_modules', '.gabber', 'midi-jack');

/** @returns {string | undefined} what went wrong */
function build() {
  rmSync(jackMidi, { recursive: true, force: true });
  mkdirSync(dirname(jackMidi), { recursive: true });
  cpSync(from, jackMidi, { recursive: true });
  // a library that was built here goes before those in the package
  rmSync(join(jackMidi, 'prebuilds'), { recursive: true, force: true });
  const gyp = join(jackMidi, 'binding.gyp');
  const text = readFileSync(gyp, 'utf8')
    .replace("'__LINUX_ALSA__'", "'__UNIX_JACK__'")
    .replace("'-lasound'", "'-ljack'");
  writeFileSync(gyp, text);
  const npm = spawnSync('npm', ['root', '-g'], { encoding: 'utf8' }).stdout.trim();
  const nodeGyp = join(npm, 'npm', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const headers = dirname(dirname(process.execPath));
  const built = spawnSync(process.execPath, [nodeGyp, 'rebuild', `--nodedir=${headers}`], {
    cwd: jackMidi,
    encoding: 'utf8',
  });
  return built.status === 0 ? undefined : built.stderr.split('\n').slice(-30).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(join(jackMidi, 'build', 'Release', 'midi.node'))) {
    const trouble = build();
    if (trouble !== undefined) {
      console.error(trouble);
      process.exit(1);
    }
  }
  console.log(jackMidi);
}
