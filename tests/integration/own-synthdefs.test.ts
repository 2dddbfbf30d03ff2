import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pcm } from '../../src/audio/index.ts';
import { readSong } from '../../src/song/index.ts';
import { type Plan, planSong } from '../../src/stage/index.ts';
import { ownSounds, ownSynthDefs } from '../own-synthdefs.ts';
import { renderText, temporaryFolder, wav } from './render-fixtures.ts';
import { note, renderAll } from './scsynth-fixtures.ts';

const RATE = 48_000;

/** Half a second a beat, so a quarter of a bar is 24,000 frames. */
const song = `
bpm: 120
master: {gain: 0}
tracks:
  lead: {instrument: lead, pattern: 'note "a5 ~ ~ e6" # pan "0 0 0 1" # amp 0.25'}
  quiet: {instrument: lead, pattern: 'note "a5 ~ ~ ~" # gain 0.5'}
  ping: {instrument: ping, pattern: 's "ping ~ ~ ~" # detune 30'}
  drone: {instrument: drone, pattern: '"c6 ~ ~ ~"', set: {i_bright: 0}}
  wide: {instrument: wide, pattern: 'note "a4 ~ ~ ~" # velocity 0.5'}
  noises: {pattern: 's "~ drone:0 ~ drone"'}
  dry: {instrument: drone, pattern: '"c6 ~ ~ ~"'}
  halver: {instrument: drone, pattern: '"c6 ~ ~ ~"', effects: [{halver: {factor: 0.25}}]}
  doubler: {instrument: drone, pattern: '"c6 ~ ~ ~"', effects: [doubler: {}]}
  fader: {instrument: drone, pattern: '"c6 ~ ~ ~"', effects: [fader: {}, halver: {}]}
  mixed: {instrument: drone, pattern: '"c6 ~ ~ ~"', effects: [{split: [[halver: {}], [halver: {}]]}]}
  wet: {instrument: drone, pattern: '"c6 ~ ~ ~"', effects: [halver: {factor: 0, wet: 0.25}]}
  ringmod: {instrument: wide, pattern: 'note "a4 ~ ~ ~"', effects: [ringmod: {freq: 0}]}
  plain: {instrument: wide, pattern: 'note "a4 ~ ~ ~"'}
  echo: {instrument: drone, pattern: '"c6 ~ ~ ~ ~ ~ ~ ~"', effects: [echo: {time: 0.5, wet: 1}]}
`;

const stems = new Map<string, Pcm>();

beforeAll(async () => {
  const folder = join(await temporaryFolder(), 'stems');
  const plan = await planOf(song);
  const trivial = 'tracks: {a: {instrument: click, pattern: x}}';
  const { report } = await renderText(trivial, { plan, stems: folder });
  for (const { track, file } of report.stems) stems.set(track, wav(readFileSync(file)));
}, 60_000);

async function planOf(text: string): Promise<Plan> {
  const registry = await ownSounds();
  const read = readSong(text, { registry, file: 'test.yaml' });
  if (!read.ok) throw new Error(read.problems.map((each) => each.message).join('\n'));
  const plan = planSong(read.value.song, { registry, layout: 'apart' });
  if (!plan.ok) throw new Error(plan.problems.map((each) => each.message).join('\n'));
  return plan.value;
}

/** Frames of one channel of a stem, from one second to another. */
function part(track: string, channel: number, from: number, to: number): Float32Array {
  const samples = stems.get(track)?.channels[channel];
  if (samples === undefined) throw new Error(`no stem ${track}`);
  return samples.subarray(Math.round(from * RATE), Math.round(to * RATE));
}

function peak(samples: Float32Array): number {
  return samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
}

/** Hertz, by the times at which it rises through zero. */
function pitch(samples: Float32Array): number {
  const rises: number[] = [];
  for (let i = 1; i < samples.length; i++) {
    const [before = 0, now = 0] = [samples[i - 1], samples[i]];
    if (before < 0 && now >= 0) rises.push(i - now / (now - before));
  }
  const [first = 0] = rises;
  return ((rises.length - 1) * RATE) / ((rises.at(-1) ?? 0) - first);
}

describe('instruments', () => {
  test('play the notes of their events, held by their gate', () => {
    expect(pitch(part('lead', 0, 0.1, 0.4))).toBeCloseTo(440, 1);
    expect(pitch(part('lead', 1, 1.6, 1.9))).toBeCloseTo(659.26, 1);
    // released after half a second, silent after 50 ms more
    expect(peak(part('lead', 0, 0.4, 0.5))).toBeGreaterThan(0.2);
    expect(peak(part('lead', 0, 0.56, 1.5))).toBe(0);
    expect(peak(part('lead', 0, 0, 0.008))).toBeGreaterThan(0.1);
  });

  test('place themselves, and take amp as it is', () => {
    expect(peak(part('lead', 1, 0.1, 0.4))).toBeLessThan(1e-6);
    expect(peak(part('lead', 0, 1.6, 1.9))).toBeLessThan(1e-6);
    const level = peak(part('lead', 0, 0.1, 0.4));
    expect(level).toBeGreaterThan(0.25);
    expect(level).toBeLessThan(0.32);
    // in the middle Pan2 gives each side 0.707; gain counts to the fourth power of an amp of 0.1
    const expected = (level / 0.25) * 0.1 * 0.5 ** 4 * Math.SQRT1_2;
    expect(peak(part('quiet', 0, 0.1, 0.4)) / expected).toBeCloseTo(1, 3);
  });

  test('have a pitch of their own, and parameters as controls', () => {
    expect(pitch(part('ping', 0, 0.05, 0.2))).toBeCloseTo(360, 0);
    expect(part('ping', 0, 0, 0.5)).toEqual(part('ping', 1, 0, 0.5));
    expect(peak(part('ping', 0, 0.51, 2))).toBe(0);
  });

  test('that never end are freed when their note is over', () => {
    expect(pitch(part('drone', 0, 0.05, 0.45))).toBeCloseTo(523.25, 1);
    expect(peak(part('drone', 0, 0.1, 0.4))).toBeCloseTo(0.4, 3);
    expect(peak(part('drone', 0, 0.505, 2))).toBe(0);
  });

  test('are sounds of Tidal’s `s`', () => {
    const level = peak(part('noises', 0, 0.6, 0.9));
    expect(level).toBeGreaterThan(0.3);
    expect(peak(part('noises', 0, 0, 0.5))).toBe(0);
    expect(pitch(part('drone', 0, 0.05, 0.45))).toBeGreaterThan(500);
  });

  test('keep left and right apart', () => {
    expect(pitch(part('wide', 0, 0.02, 0.18))).toBeCloseTo(220, 0);
    expect(pitch(part('wide', 1, 0.02, 0.18))).toBeCloseTo(660, 0);
    expect(peak(part('wide', 0, 0.02, 0.18))).toBeCloseTo(0.5, 2);
  });
});

test('a voice sounds as its SynthDef does when scsynth plays that itself', async () => {
  const file = `${ownSynthDefs}/instruments.scsyndef`;
  const bytes = new Uint8Array(readFileSync(file));
  const controls = { freq: 440, amp: 0.25, pan: -1 };
  const { channels } = await renderAll({
    setup: [{ op: 'synthdef.load', name: 'instruments', bytes }],
    score: [
      { time: 0, commands: [note('lead', 1000, controls)] },
      { time: 0.5, commands: [{ op: 'node.set', id: 1000, controls: { gate: 0 } }] },
    ],
    frames: RATE,
    channels: 2,
  });
  const ours = part('lead', 0, 0, 1);
  const apart = ours.map((each, i) => each - (channels[0]?.[i] ?? 0));
  expect(peak(channels[0] ?? ours)).toBeGreaterThan(0.2);
  expect(peak(apart.subarray(0, 0.49 * RATE))).toBeLessThan(1e-6);
  // envelopes see a gate close at the beginning of a block, here of some blocks later
  const [early, late] = [channels[0] ?? ours, ours].map((each) => each.findLastIndex(Boolean));
  expect(Math.abs((late ?? 0) - (early ?? 0))).toBeLessThanOrEqual(4 * 128);
});

describe('effects', () => {
  const dry = () => peak(part('dry', 0, 0.1, 0.4));
  test.each([
    ['halver', 0.25],
    ['doubler', 2],
    // three quarters less one quarter, and half of that
    ['fader', 0.25],
    ['mixed', 1],
    ['wet', 0.75],
  ])('%s gives %s of its input', (track, times) => {
    expect(peak(part(track, 0, 0.1, 0.4)) / dry()).toBeCloseTo(times, 4);
    expect(peak(part(track, 1, 0.1, 0.4)) / dry()).toBeCloseTo(times, 4);
  });

  test('of one channel work on left and right apart', () => {
    for (const channel of [0, 1]) {
      const [found, wanted] = ['ringmod', 'plain'].map((each) => part(each, channel, 0, 0.3));
      const apart = found?.map((each, i) => each - (wanted?.[i] ?? 0));
      expect(peak(apart ?? new Float32Array(1))).toBeLessThan(1e-5);
    }
  });

  test('feed back to themselves, and stay when they would end', () => {
    const heard = [0, 0.5, 1, 1.5].map((from) => peak(part('echo', 0, from + 0.05, from + 0.2)));
    const [first = 1, second = 0, third = 0, fourth = 0] = heard;
    expect(first).toBe(0);
    expect(second / dry()).toBeCloseTo(1, 2);
    expect(third / second).toBeCloseTo(0.5, 2);
    expect(fourth / third).toBeCloseTo(0.5, 2);
  });
});
