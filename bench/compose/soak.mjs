// Songs that are composed, a thousand read and planned, and a sample rendered and measured:
// `npm run soak -- compose --write`; `npm run soak -- compose some` renders three.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { composeSong } from 'gabber/compose';
import { readSong, songText } from 'gabber/song';
import { planSong } from 'gabber/stage';
import { makeDefaultRegistry } from 'gabber/synthdefs';
import { readGenres } from '../shared/genres.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/gabber.js');
const registry = makeDefaultRegistry();
const standards = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/quality_standards.json'), 'utf8'),
);

const wanted = { songs: 1000, rendered: 60, some: 3 };
/** Bars of the songs that are rendered: a form with its breaks and drops, cut short. */
const bars = 48;

export const parts = {
  songs: (note) => [composedRow(wanted.songs, note)],
  rendered: (note, only) => renderedRows(wanted.rendered, note, only),
  some: (note) => renderedRows(wanted.some, note),
};

/** Songs by turns of the genres: the same for the same number. */
function* requests(count) {
  const all = readGenres(registry);
  for (let at = 0; at < count; at += 1) {
    yield { genre: all[at % all.length], seed: 1 + Math.floor(at / all.length) };
  }
}

function composedRow(count, note) {
  const seen = new Set();
  let [invalid, twice, sections] = [0, 0, 0];
  let spent = 0;
  for (const { genre, seed } of requests(count)) {
    const began = performance.now();
    const song = composeSong(genre, { seed }, registry);
    const text = song.ok ? songText(song.value) : '';
    spent += performance.now() - began;
    const read = readSong(text, { registry });
    const planned = read.ok && planSong(read.value.song, { registry, layout: 'apart' });
    if (!planned?.ok || planned.problems.length > 0) {
      invalid += 1;
      note(`${genre.id} ${seed} cannot be played`);
    }
    const { title: _title, seed: _seed, ...music } = song.value ?? {};
    const identity = JSON.stringify(music);
    if (seen.has(identity)) twice += 1;
    seen.add(identity);
    sections += (song.value?.arrangement ?? []).reduce((sum, each) => sum + each.bars, 0);
  }
  if (invalid + twice > 0) process.exitCode = 1;
  const found = `${invalid} invalid, ${twice} twice, ${(spent / count).toFixed(2)} ms each`;
  const meanBars = Math.round(sections / count);
  return { name: `${count} songs`, values: ['', meanBars, '', '', '', '', '', found] };
}

/** @param only the numbers of those that are rendered, from 1; all when absent */
function renderedRows(count, note, only) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-compose-'));
  try {
    return [...requests(count)]
      .filter((_, at) => only === undefined || only.includes(at + 1))
      .map((request) => renderedRow(request, folder, note));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderedRow({ genre, seed }, folder, note) {
  const name = `${genre.id} ${seed}`;
  note(name);
  const [song, sound] = ['yaml', 'wav'].map((ending) => join(folder, `${genre.id}.${ending}`));
  const data = composeSong(genre, { seed, bars }, registry).value;
  writeFileSync(song, songText(data));
  gabber(['render', song, '-o', sound]);
  const heard = { ...gabber(['analyze', sound]), kick: kickOf(data, folder) };
  const outside = outsideOf(genre, data, heard);
  if (outside.length > 0) process.exitCode = 1;
  const { seconds, lufs, truePeakDb, lra, kick } = heard;
  const figures = [data.bpm, bars, seconds, lufs, truePeakDb, lra, kick?.f0Hz ?? null];
  return { name, values: [...figures, outside.join(', ') || 'nothing'] };
}

/** The kick of a song alone, in half notes: broken rhythms say little of its tail. */
function kickOf({ genre, bpm, key, tracks: { kick } }, folder) {
  const [song, sound] = ['kick.yaml', 'kick.wav'].map((name) => join(folder, name));
  const { instrument, preset } = kick;
  const alone = { instrument, preset, pattern: 'x ~ x ~', level: '-9dB' };
  writeFileSync(song, songText({ genre, bpm, key, tracks: { kick: alone } }));
  gabber(['render', song, '--bars', '4', '-o', sound]);
  return gabber(['analyze', sound]).kick;
}

/** Fifteen cents, as kicks are held to their note. */
const pitchTolerance = 2 ** (15 / 1200);
const straight = 'X...X...X...X...';

/** What leaves the ranges of its genre. */
function outsideOf(genre, { bpm }, { lufs, truePeakDb, lra, correlation, dc, tempoBpm, kick }) {
  const { mix } = standards;
  const { reject, target } = mix;
  const isOut = (value, [low, high]) => value < (low ?? -Infinity) || value > (high ?? Infinity);
  const [lowest, highest] = genre.kick.hertz;
  const kickRange = [lowest / pitchTolerance, highest * pitchTolerance];
  const isStraight = genre.kick.rhythms.every((each) => each === straight);
  const tempi = [bpm, bpm / 2, bpm * 2].map((each) => Math.abs(each - tempoBpm));
  const checks = {
    loudness: Math.abs(lufs - genre.loudness.integrated) > mix.lufsTolerance,
    'true peak': isOut(truePeakDb, target.truePeakDb),
    range: isOut(lra, reject.lra),
    correlation: isOut(correlation, reject.correlation),
    dc: isOut(dc, target.dc),
    // beyond 240 bpm, and of a broken kick, it is heard as another one of the same pulse
    tempo: isStraight && bpm <= 240 && Math.min(...tempi) > mix.tempoToleranceBpm,
    'kick pitch': isOut(kick?.f0Hz ?? 0, kickRange),
  };
  return Object.keys(checks).filter((each) => checks[each]);
}

function gabber(args) {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 };
  const run = spawnSync(process.execPath, [program, ...args, '--json'], options);
  if (run.status !== 0) throw new Error(`gabber ${args.join(' ')}: ${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout);
}
