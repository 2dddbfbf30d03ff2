import { appendFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kickFigures } from '../../src/analysis/index.ts';
import type { Pcm } from '../../src/audio/index.ts';
import { kickFaults, mixFaults } from './shared/measure.ts';
import { type SongCase, songCases } from './songs/cases.ts';
import { itHasItsKickOnTop, itIsASoundFile } from './songs/checks.ts';
import {
  barsOf,
  frameOf,
  type Heard,
  listener,
  loudness,
  rate,
  samplesOf,
  section,
  stemOf,
} from './songs/hear.ts';

const patience = 600_000;
const { whole } = listener();

describe.each(songCases)('$file', (song) => {
  const { file, genre, bpm, bars, out } = song;
  let heard: Heard;
  let kick: Pcm;

  beforeAll(async () => {
    heard = await whole(file);
    kick = stemOf(heard, 'kick');
  }, patience);

  afterAll(() => writeFigures(song, heard, kickLoop(heard, kick)));

  itIsASoundFile(() => heard, bars);

  it('measures as a record of its genre', () => {
    expect(mixFaults(heard.analysis, genre, bpm)).toEqual([]);
  });

  it('jumps by 4 to 12 LU from the break to the drop', () => {
    expect(stepOf(heard)).toBeGreaterThanOrEqual(4);
    expect(stepOf(heard)).toBeLessThanOrEqual(12);
  });

  itHasItsKickOnTop(() => heard, 6);

  it('is empty under 100 Hz where the kick is out', () => {
    for (const bar of out) {
      // A sixteenth for the last kick to ring.
      const place = barsOf(heard, heard.pcm, bar + 1 / 16, Math.floor(bar) + 1);
      const { begin } = section(heard.plan, 'drop');
      const drop = barsOf(heard, heard.pcm, begin + 1, begin + 2);
      expect(lowLevel(drop) - lowLevel(place), `bar ${bar}`).toBeGreaterThan(15);
    }
  });

  it('has the kick of its genre', () => {
    expect(kickFaults(kickLoop(heard, kick), genre, bpm)).toEqual([]);
  });

  it('has its kicks on their samples', () => {
    const samples = samplesOf(kick);
    const struck = Array.from({ length: 4 * bars }, (_, beat) => frameOf(heard.plan, beat / 4))
      .filter(
        (frame) => isStill(samples, frame - 96, frame) && !isStill(samples, frame, frame + 96),
      )
      .map((frame) => frame - firstMove(samples, frame - 96));
    expect(struck.length).toBeGreaterThan(12);
    expect(struck.filter((off) => Math.abs(off) > 1)).toEqual([]);
  });
});

/** How much louder the drop is than the break, LU. */
function stepOf(heard: Heard): number {
  const level = (name: string): number => {
    const { begin, end } = section(heard.plan, name);
    return loudness(barsOf(heard, heard.pcm, begin, end));
  };
  return level('drop') - level('break');
}

/** Three bars of kicks alone. */
function kickLoop({ plan }: Heard, kick: Pcm): Pcm {
  const { begin } = section(plan, 'drop');
  const [first, end] = [begin, begin + 3].map((bar) => frameOf(plan, bar));
  return { ...kick, channels: kick.channels.map((samples) => samples.subarray(first, end)) };
}

/** Root mean square under 100 Hz in dB: two one-pole pairs, 24 dB an octave. */
function lowLevel(pcm: Pcm): number {
  const pole = Math.exp((-2 * Math.PI * 100) / rate);
  const state = [0, 0, 0, 0];
  let energy = 0;
  const samples = samplesOf(pcm);
  for (const sample of samples) {
    let value: number = sample;
    for (let stage = 0; stage < state.length; stage++) {
      value = state[stage]! = (1 - pole) * value + pole * state[stage]!;
    }
    energy += value * value;
  }
  return 10 * Math.log10(energy / samples.length + 1e-12);
}

/** What a sample must change by to be heard at all. */
const still = 1e-4;

function isStill(samples: Float32Array, begin: number, end: number): boolean {
  if (begin < 0) return false;
  const part = samples.subarray(begin, end);
  return Math.max(...part) - Math.min(...part) < still;
}

/** The first frame from another on at which a sound leaves the silence there. */
function firstMove(samples: Float32Array, from: number): number {
  const before = samples[from] ?? 0;
  for (let i = from; i < from + 192; i++) {
    if (Math.abs((samples[i] ?? 0) - before) > still) return i;
  }
  return Number.NaN;
}

/** One line of JSON a song, where `npm run soak` asks for it. */
function writeFigures(song: SongCase, heard: Heard, kicks: Pcm): void {
  const file = process.env['GABBER_FIGURES'];
  if (file === undefined) return;
  const { lufs, lra, truePeakDb } = heard.analysis;
  const { seconds } = heard.report;
  const mix = { seconds, lufs, lra, truePeakDb, stepLu: stepOf(heard) };
  const kick = kickFigures(kicks, song.bpm);
  appendFileSync(
    file,
    `${JSON.stringify({ ...song, mix, kick, speed: seconds / heard.elapsed })}\n`,
  );
}
