// Rendering: a whole song on one engine, embedded and native; the same in stages, anew, after an edit, and
// from the cache; what an installed package weighs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGabber, root } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';

const song = join(root, 'bench', 'engine', 'eight-tracks.yaml');
/** Each round takes everything in turn, so that what disturbs the machine disturbs all; the least counts. */
const rounds = 3;

/** @param {(text: string) => void} note */
export async function renderRows(note) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-bench-'));
  try {
    const all = [];
    for (let round = 1; round <= rounds; round++) {
      note(`an eight-track song, round ${round} of ${rounds} …`);
      all.push(await playRound(folder, round));
    }
    return rowsOf(least(all));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function playRound(folder, round) {
  const cache = { GABBER_CACHE_DIR: join(folder, `cache-${round}`) };
  const render = (file, env) =>
    measureGabber(['render', file, '--tail', '0', '-o', join(folder, 'out.wav'), '--json'], env);
  const native = playWhole('native');
  const embedded = playWhole('embedded');
  const stages = await render(song, cache);
  const edited = join(folder, 'edited.yaml');
  writeFileSync(edited, readFileSync(song, 'utf8').replace('drive: 9dB', 'drive: 10dB'));
  const again = await render(edited, cache);
  const kept = await render(edited, cache);
  const start = await measureGabber(['--version']);
  return {
    native: native?.seconds,
    embedded: embedded.seconds,
    sound: embedded.sound,
    stages: stages.seconds,
    again: again.seconds,
    kept: kept.seconds - start.seconds,
  };
}

/** A missing scsynth is no failure. */
function playWhole(engine) {
  const script = join(root, 'bench', 'engine', 'play-whole.mjs');
  const run = spawnSync(process.execPath, [script, song, engine], { encoding: 'utf8' });
  if (run.status === 0) return JSON.parse(run.stdout);
  if (engine === 'native' && run.stderr.includes('cannot be started')) return undefined;
  throw new Error(run.stderr);
}

function least(all) {
  const [first] = all;
  return Object.fromEntries(
    Object.keys(first).map((key) => {
      const values = all.map((each) => each[key]).filter((value) => value !== undefined);
      return [key, values.length === 0 ? null : Math.min(...values)];
    }),
  );
}

function rowsOf({ native, embedded, sound, stages, again, kept }) {
  const times = (seconds) => (seconds === null ? null : sound / seconds);
  const peers = { 'scsynth -N': times(native) };
  return [
    row({
      name: 'whole song, embedded on one thread',
      value: times(embedded),
      unit: 'x real time',
      better: 'more',
      peers,
    }),
    row({
      name: 'whole song in stages, everything included',
      value: times(stages),
      unit: 'x real time',
      better: 'more',
      peers: { ...peers, embedded: times(embedded) },
    }),
    row({
      name: 'again after one track of eight was changed',
      value: again,
      unit: 's',
      better: 'less',
      peers: { 'first time': stages },
    }),
    row({
      name: 'again unchanged, after start-up',
      value: kept * 1000,
      unit: 'ms',
      better: 'less',
    }),
    row({ name: 'installed package', value: installedMb(), unit: 'MB', better: 'less' }),
  ];
}

/** Size of gabber and everything that comes with it by default, as npm installs it. */
function installedMb() {
  const list = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: root,
    encoding: 'utf8',
  });
  const packages = list.stdout.split('\n').filter((path) => path.includes('node_modules'));
  const pack = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const own = JSON.parse(pack.stdout)[0].unpackedSize;
  const du = spawnSync('du', ['-sbc', ...packages], { encoding: 'utf8' });
  const bytes = Number(/(\d+)\s+total/.exec(du.stdout)?.[1] ?? Number.NaN);
  return (own + bytes) / 1e6;
}
