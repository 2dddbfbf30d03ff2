// What takes too long for CI, in parts that can be run alone: every sound on two engines, every song as a
// SuperCollider program, many random songs, a hundred thousand notes in a minute, an hour as FLAC, an hour of
// much and of little.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAudioEncoder, decodeWav } from '../../dist/src/audio/index.js';
import { measureGabber, root } from '../shared/process.mjs';
import { row } from '../shared/row.mjs';
import { holds, nullTable } from './null-table.mjs';
import { isAlike, scdTable } from './scd-songs.mjs';

const songs = Number(process.env.GABBER_NULL_SONGS ?? 100);

/** Each gives its rows. */
export const parts = {
  async sounds(note) {
    note('every instrument and effect, embedded and native …');
    const table = await nullTable();
    for (const each of table ?? []) note(tableLine(each));
    const name = `sounds of ${table?.length ?? 0} alike on both engines`;
    const value = table?.filter((each) => holds(each)).length ?? null;
    return [row({ name, value, unit: 'sounds', better: 'more' })];
  },

  async programs(note) {
    note('every song and set as a SuperCollider program …');
    const table = await scdTable({ note });
    const name = `songs of ${table?.length ?? 0} alike as SuperCollider programs`;
    const value = table?.filter(isAlike).length ?? null;
    return [row({ name, value, unit: 'songs', better: 'more' })];
  },

  async songs(note) {
    note(`${songs} random songs in stages, on one server, and live …`);
    const value = tryRandomSongs();
    return [row({ name: 'random songs that null', value, unit: 'songs', better: 'more' })];
  },

  async minute(note) {
    note('a hundred thousand notes in a minute, two threads …');
    const { seconds, peakMb, out } = await render('minute.yaml', 60);
    const { events } = JSON.parse(out);
    return [
      row({ name: 'notes in a dense minute', value: events, unit: 'notes', better: 'more' }),
      row({ name: 'a dense minute', value: 60 / seconds, unit: 'x', better: 'more' }),
      row({ name: 'a dense minute, peak memory', value: peakMb, unit: 'MB', better: 'less' }),
    ];
  },

  async flac(note) {
    note('a minute of eight tracks, and sixty times that as FLAC …');
    const seconds = await flacSeconds();
    return [row({ name: 'an hour to FLAC, CPU time', value: seconds, unit: 's', better: 'less' })];
  },

  async full(note) {
    note('an hour of eight tracks, a group and two returns, two threads …');
    const { seconds, peakMb } = await render('eight-tracks.yaml', 3600);
    return [
      row({
        name: 'an hour of eight tracks, --jobs 2',
        value: 3600 / seconds,
        unit: 'x',
        better: 'more',
      }),
      row({
        name: 'an hour of eight tracks, peak memory',
        value: peakMb,
        unit: 'MB',
        better: 'less',
      }),
    ];
  },

  async hour(note) {
    note('an hour of two tracks and a return, two threads …');
    const { seconds, peakMb } = await render('hour.yaml', 3600);
    return [
      row({ name: 'an hour, --jobs 2', value: 3600 / seconds, unit: 'x', better: 'more' }),
      row({ name: 'an hour, peak memory', value: peakMb, unit: 'MB', better: 'less' }),
    ];
  },
};

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

/** Seconds of CPU time in which an hour of a song becomes FLAC of 24 bits, the writing left out. */
async function flacSeconds() {
  const bytes = await render('eight-tracks.yaml', 60, (file) => readFileSync(file));
  const { value: pcm } = decodeWav(bytes.kept);
  const { value: encoder } = await createAudioEncoder({
    format: 'flac',
    sampleRate: pcm.sampleRate,
    channelCount: 2,
    frames: 3600 * pcm.sampleRate,
    bits: '24',
    seed: 1,
  });
  const before = process.cpuUsage();
  for (let minute = 0; minute < 60; minute += 1) encoder.encode(pcm.channels);
  encoder.finish();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Renders a song of this folder with two threads and no cache; `keep` is asked what to keep of the file. */
async function render(song, seconds, keep = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-soak-'));
  const file = join(root, 'bench', 'engine', song);
  const options = ['--seconds', String(seconds), '--jobs', '2', '--no-cache', '--json'];
  const out = join(folder, 'out.wav');
  try {
    const env = { GABBER_CACHE_DIR: join(folder, 'cache') };
    const measured = await measureGabber(['render', file, ...options, '-o', out], env);
    return { ...measured, kept: keep(out) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
