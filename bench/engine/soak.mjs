// What takes too long for CI: every sound on two engines, every song as a SuperCollider program, many random
// songs, an hour's memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGabber, root } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';
import { holds, nullTable } from './null-table.mjs';
import { isAlike, scdTable } from './scd-songs.mjs';

const songs = Number(process.env.GABBER_NULL_SONGS ?? 100);

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  note('every instrument and effect, embedded and native …');
  const table = await nullTable();
  for (const each of table ?? []) note(tableLine(each));
  note('every song and set as a SuperCollider program …');
  const programs = await scdTable({ note });
  note(`${songs} random songs in stages, on one server, and live …`);
  const nulled = tryRandomSongs();
  note('an hour with two threads …');
  const hour = await renderAnHour();
  return [
    row({
      name: `sounds of ${table?.length ?? 0} alike on both engines`,
      value: table?.filter((each) => holds(each)).length ?? null,
      unit: 'sounds',
      better: 'more',
    }),
    row({
      name: `songs of ${programs?.length ?? 0} alike as SuperCollider programs`,
      value: programs?.filter(isAlike).length ?? null,
      unit: 'songs',
      better: 'more',
    }),
    row({ name: 'random songs that null', value: nulled, unit: 'songs', better: 'more' }),
    row({ name: 'an hour, --jobs 2', value: 3600 / hour.seconds, unit: 'x', better: 'more' }),
    row({ name: 'an hour, peak memory', value: hour.peakMb, unit: 'MB', better: 'less' }),
  ];
}

/** A row of docs/figures/engines.md. */
export function tableLine(each) {
  const { name, nullDb, restDb, levelDb, cents, onset, differing } = each;
  const figures = [left(nullDb), levelDb.toFixed(3), cents?.toFixed(2) ?? '', onset];
  const why = [differing.join(', '), left(restDb), holds(each) ? 'yes' : 'no'];
  return `| ${[name, ...figures, ...why].join(' | ')} |`;
}

function left(db) {
  return db === Number.NEGATIVE_INFINITY ? 'nothing' : `${db.toFixed(1)} dB`;
}

/** How many there were; those that do not null end the run, with their text. */
function tryRandomSongs() {
  const run = spawnSync('npx', ['vitest', 'run', 'tests/integration/null-songs.test.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GABBER_NULL_SONGS: String(songs) },
  });
  if (run.status !== 0) throw new Error(run.stdout);
  return songs;
}

async function renderAnHour() {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-soak-'));
  const song = join(root, 'bench', 'engine', 'eight-tracks.yaml');
  const options = ['--seconds', '3600', '--jobs', '2', '--no-cache', '--json'];
  try {
    return await measureGabber(['render', song, ...options, '-o', join(folder, 'out.wav')], {
      GABBER_CACHE_DIR: join(folder, 'cache'),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
