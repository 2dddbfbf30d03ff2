// Writes docs/figures/live-transcripts.md: a real Tidal that plays a set through gabber, and what arrives at a MIDI port,
// with the frames at which it does. Needs ghci with Tidal, jackd, jack_midi_dump, and what `midi-jack.mjs` needs.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startJack } from '../bench/live/beds.mjs';
import { startGabber } from '../bench/live/player.mjs';
import { analyze } from '../dist/src/analysis/index.js';
import { decodeAudio } from '../dist/src/audio/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rate = 48_000;

/** Lines for GHCi, and seconds that are listened behind each. */
const set = [
  ['setcps (150/60/4)', 1],
  ['d1 $ s "hh*4"', 8],
  ['d2 $ s "bd*4" # gain 0.9', 4],
  ['d3 $ every 2 rev $ note "0 3 7 10" # s "acid"', 4],
  ['d2 $ fast 2 $ s "hh*8 sd"', 4],
  ['d4 $ s nonesuch', 1],
  ['d1 silence', 3],
  ['hush', 2],
];
/** Seconds behind the second line in which its hat is alone and sure to play. */
const alone = [1.5, 8];
/** Seconds from one hit to the next. */
const beat = 60 / 150;

const midi = { bpm: 200, port: 'midi-monitor', notes: 'c3 e3 g3 c4', channel: 3, bars: 4 };
const meanings = { f8: 'clock', fa: 'start', fb: 'continue', fc: 'stop', f2: 'song position' };

const folder = mkdtempSync(join(tmpdir(), 'gabber-transcripts-'));
try {
  const page = `# Real Tidal, and MIDI as it arrives

\`node scripts/live-transcripts.mjs\` writes this page.

${await tidalPart()}
${await midiPart()}`;
  writeFileSync(join(root, 'docs', 'figures', 'live-transcripts.md'), page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tidalPart() {
  const how = ['--engine', 'embedded', '--sound', 'none', '--dirt-port', '0'];
  const evening = startGabber(['tidal', ...how, '--record', 'take.wav'], { cwd: folder });
  await evening.says('Tidal plays through UDP port');
  const begun = performance.now();
  const typed = [];
  for (const [line, pause] of set) {
    const [out, err] = [evening.said.out.length, evening.said.err.length];
    const at = (performance.now() - begun) / 1000;
    evening.child.stdin.write(`${line}\n`);
    await sleep(1000 * pause);
    const answered = evening.said.out.slice(out) + evening.said.err.slice(err);
    typed.push({ at, line, answered: answered.trim() });
  }
  evening.child.stdin.write(':quit\n');
  await evening.ended;
  const take = (await decodeAudio(readFileSync(join(folder, 'take.wav')))).value;
  const { seconds } = analyze(take);
  const { count, rms, most } = hitsOf(take, typed[1].at);
  return `## A set of Tidal’s

A GHCi with Tidal ${tidalVersion()} from Debian, started by \`gabber tidal\`: it sends its events as it would send them to SuperDirt,
and gabber’s embedded engine plays and records them. What was typed, at which second, and what came back:

\`\`\`text
${typed.map(({ at, line, answered }) => transcript(at, line, answered)).join('\n')}
\`\`\`

${seconds.toFixed(1)} s were recorded. While \`hh*4\` was alone ${count} hits were found, ${beat} s from each to the next: the best grid
of that step leaves ${rms.toFixed(2)} samples rms and ${most.toFixed(1)} at most. The sender’s time tags are kept.
`;
}

function transcript(at, line, answered) {
  const shown = answered === '' ? [] : answered.split('\n').slice(0, 6);
  return [`${at.toFixed(2).padStart(6)}  ${line}`, ...shown.map((each) => `        ${each}`)].join(
    '\n',
  );
}

/** How far the hits that play alone are from a grid, in samples. */
function hitsOf(take, at) {
  const [from, to] = alone.map((each) => Math.round((at + each) * rate));
  const channels = take.channels.map((samples) => samples.subarray(from, to));
  const { onsets } = analyze({ sampleRate: rate, channels });
  const places = onsets.map((onset) => onset * rate);
  const step = beat * rate;
  const away = places.map((place) => place - step * Math.round((place - places[0]) / step));
  const middle = away.reduce((sum, each) => sum + each, 0) / away.length;
  const off = away.map((each) => each - middle);
  const rms = Math.sqrt(off.reduce((sum, each) => sum + each * each, 0) / off.length);
  return { count: places.length, rms, most: Math.max(...off.map(Math.abs)) };
}

function tidalVersion() {
  const listed = spawnSync('ghc-pkg', ['--simple-output', 'list', 'tidal'], { encoding: 'utf8' });
  return listed.stdout.trim().split('-').at(-1);
}

async function midiPart() {
  const song = `bpm: ${midi.bpm}
tracks:
  bass: {output: {midi: ${midi.port}, channel: ${midi.channel}}, pattern: 'note "${midi.notes}"'}
`;
  writeFileSync(join(folder, 'song.yaml'), song);
  const jack = await startJack(32);
  const dump = spawn('jack_midi_dump', ['-a'], {
    env: { ...process.env, ...jack.env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const messages = [];
  createInterface({ input: dump.stdout }).on('line', (line) => {
    const [, frame, bytes] = /^\s*(\d+):\s+((?:[0-9a-f]{2}\s*)+)/.exec(line) ?? [];
    if (frame !== undefined) messages.push({ frame: Number(frame), bytes: bytes.trim() });
  });
  try {
    await sleep(500);
    const how = ['--engine', 'embedded', '--sound', 'none', '--midi', midi.port];
    const env = { ...jack.env, GABBER_MIDI_LIBRARY: jackLibrary() };
    const player = startGabber(['play', 'song.yaml', '--bars', String(midi.bars), ...how], {
      cwd: folder,
      env,
    });
    await player.ended;
  } finally {
    dump.kill();
    await jack.stop();
  }
  return midiText(song, messages, jack.xruns());
}

function jackLibrary() {
  const made = spawnSync(process.execPath, [join(root, 'scripts', 'midi-jack.mjs')], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return made.stdout.trim();
}

function midiText(song, messages, xruns) {
  const beatFrames = (60 / midi.bpm) * rate;
  const start = beginningOf(messages, beatFrames / 24);
  const isShown = (frame) =>
    frame >= start + 3.98 * beatFrames && frame < start + 4.98 * beatFrames;
  const shown = messages.filter(({ frame, bytes }) => bytes !== 'f8' || isShown(frame));
  const rows = shown.map(({ frame, bytes }) => {
    const after = frame - start;
    const step = bytes === 'f8' ? beatFrames / 24 : beatFrames;
    const isOnGrid = bytes === 'f8' || bytes.startsWith('9');
    const off = isOnGrid ? String(Math.round(after - step * Math.round(after / step))) : '';
    return `| ${frame} | ${((1000 * after) / rate).toFixed(2)} | \`${bytes}\` | ${meaningOf(bytes)} | ${off} |`;
  });
  return `## MIDI, with the frames at which it arrives

\`\`\`yaml song
${song}\`\`\`

\`gabber play song.yaml --bars ${midi.bars} --midi ${midi.port}\`, as \`jack_midi_dump\` shows it on a JACK of ${rate} Hz and 32 frames a period
(a place is known to a period; ${xruns} xruns). Of the clock the first beat of the second bar is shown, of the rest everything.
“Off” is how many frames behind its place it came, by the clock’s own ticks; what is sent first waits until JACK has connected
the port.

| frame | ms | bytes | what it is | off |
|---|---|---|---|---|
${rows.join('\n')}
`;
}

/** Where the clock's first tick belongs, by those from the second bar on: the first ones wait for the port. */
function beginningOf(messages, tick) {
  const ticks = messages.filter(({ bytes }) => bytes === 'f8');
  const begins = ticks.map(({ frame }, at) => frame - at * tick).slice(96);
  return begins.toSorted((a, b) => a - b)[Math.floor(begins.length / 2)];
}

function meaningOf(bytes) {
  const [status, first] = bytes.split(' ');
  if (meanings[status] !== undefined) return meanings[status];
  const channel = 1 + Number.parseInt(status[1], 16);
  const kind = { 8: 'note off', 9: 'note on', b: 'controller', e: 'pitch bend' }[status[0]];
  return `${kind ?? 'other'} ${Number.parseInt(first ?? '0', 16)}, channel ${channel}`;
}
