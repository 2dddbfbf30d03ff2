import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeWav } from '../../dist/src/audio/index.js';
import { startGabber } from './player.mjs';

/** Frames of a bar: a second. */
const BAR = 48_000;
const BARS = 8;
/** Frames around the change in which chains fade. */
const BEFORE = 480;
const FADE = BAR / 10;

const plain = 'effects: []';
const filtered = 'effects: [{filter: {cutoff: 300Hz}}, {delay: {}}]';

/** A held chord whose chain changes, beside others with tails of their own. */
function song(chain, { pad = '<[f3,af3,c4]>/8', others = '' } = {}) {
  return `bpm: 240
seed: 3
tracks:
  pad: {instrument: supersaw, pattern: 'note "${pad}"', level: -6dB, ${chain}}
${others}master: {gain: -6dB}
`;
}

const others = `  pluck: {instrument: pluck, pattern: 'note "<f4 ~ ~ c5>"', effects: [{delay: {time: 3/16, feedback: 0.8}}]}
  hats: {instrument: closed-hat, pattern: 'x*8', effects: [{reverb: {}}]}
`;

/**
 * Changes the chain of a track while it sounds, by saving the file that `gabber play` follows.
 *
 * - `step`: the greatest step between two samples while chains fade, as a part of the greatest of the sound before
 * - `different`: samples of the other tracks that are not, bit by bit, what they are without the change
 */
export async function chainSwap() {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-swap-'));
  try {
    const held = await recorded(folder, song(plain), song(filtered));
    const at = held.changed * BAR + held.lookAhead;
    const own = greatestStep(held.samples, BAR, at - BEFORE);
    const step = greatestStep(held.samples, at - BEFORE, at + FADE) / own;
    const [before, after] = [plain, filtered].map((each) => song(each, { pad: '~', others }));
    const changed = await recorded(folder, before, after);
    const unchanged = await recorded(folder, before, undefined);
    return { step, different: differences(changed.samples, unchanged.samples) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is recorded of a song that another takes over from, and the bar (from 0) at which it does. */
async function recorded(cwd, text, later) {
  const [file, record] = ['song.yaml', 'out.wav'].map((name) => join(cwd, name));
  writeFileSync(file, text);
  const how = ['--engine', 'embedded', '--sound', 'none', '--latency', '500'];
  const args = ['play', file, ...how, '--bars', String(BARS), '--record', record];
  const playing = startGabber(args, { cwd });
  await playing.says('playing');
  let changed = 0;
  if (later !== undefined) {
    await sleep(2500);
    writeFileSync(file, later);
    await playing.says('changes at bar');
    changed = Number(/changes at bar (\d+)/.exec(playing.said.err)[1]) - 1;
  }
  await playing.ended;
  const decoded = decodeWav(readFileSync(record));
  if (!decoded.ok) throw new Error(decoded.problems[0].message);
  const samples = decoded.value.channels[0];
  return { samples, changed, lookAhead: samples.length - BARS * BAR };
}

function greatestStep(samples, from, to) {
  let most = 0;
  for (let i = from + 1; i < to; i += 1) {
    most = Math.max(most, Math.abs(samples[i] - samples[i - 1]));
  }
  return most;
}

function differences(a, b) {
  let count = Math.abs(a.length - b.length);
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) if (a[i] !== b[i]) count += 1;
  return count;
}
