import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, createLoudnessMeter } from '../../src/analysis/index.ts';
import type { Pcm } from '../../src/audio/index.ts';
import { rational } from '../../src/base/index.ts';
import { type RenderReport, render } from '../../src/render/index.ts';
import { readSong } from '../../src/song/index.ts';
import { type Plan, planSong, planTidal } from '../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { kickFaults, loadWav, mixFaults, mixRejections } from './shared/measure.ts';

const rate = 48_000;
/** Whole songs are rendered, and their master several times: long for a test. */
const patience = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'gabber-songs-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Heard {
  readonly plan: Plan;
  readonly report: RenderReport;
  readonly pcm: Pcm;
  readonly analysis: Analysis;
  readonly stems: string;
}

const registry = makeDefaultRegistry();

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

function planOf(file: string): Plan {
  if (file.endsWith('.tidal')) {
    return given(planTidal(read(file), { registry, layout: 'apart', title: file }));
  }
  const { song } = given(readSong(read(file), { registry, file }));
  return given(planSong(song, { registry, layout: 'apart' }));
}

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly { readonly message: string }[] };

function given<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.problems.map(({ message }) => message).join('\n'));
}

/** Renders a song or set from its first bar to its last, without the tail, with its stems. */
async function hear(file: string): Promise<Heard> {
  const plan = planOf(file);
  const name = file.replaceAll(/\W/g, '-');
  const stems = join(folder, name);
  const request = {
    plan,
    extent: { tail: 0 },
    sampleRate: rate,
    bits: '32f',
    file: join(folder, `${name}.wav`),
    stems,
    cacheFolder: join(folder, 'cache'),
    cacheLimit: 1e9,
    useCache: false,
  } as const;
  const report = given(await render(request));
  const pcm = loadWav(report.file);
  return { plan, report, pcm, analysis: analyze(pcm), stems };
}

/** Frame at which a sixteenth begins, given as bars from 0. */
function frameOf(plan: Plan, bars: number): number {
  return Math.round(plan.tempo.secondsAt(rational(bars * 16, 16)) * rate);
}

function slice({ sampleRate, channels }: Pcm, begin: number, end: number): Pcm {
  return { sampleRate, channels: channels.map((samples) => samples.subarray(begin, end)) };
}

function loudness(pcm: Pcm): number {
  const meter = createLoudnessMeter(rate, pcm.channels.length, { truePeak: false });
  meter.push(pcm.channels);
  return meter.integrated();
}

function barsOf(heard: Heard, sound: Pcm, begin: number, end: number): Pcm {
  return slice(sound, frameOf(heard.plan, begin), frameOf(heard.plan, end));
}

function section({ plan }: Heard, name: string): { begin: number; end: number } {
  const found = plan.sections.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no section ${name}`);
  return found;
}

function samplesOf(pcm: Pcm): Float32Array {
  return pcm.channels[0] ?? new Float32Array();
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

/** What every finished file has to be. */
function itIsASoundFile(heard: () => Heard, bars: number): void {
  it('is as long as its bars, to the sample', () => {
    const { plan, report, pcm } = heard();
    expect(report.frames).toBe(frameOf(plan, bars));
    expect(samplesOf(pcm)).toHaveLength(report.frames);
  });

  it('ends within 1 LU of its loudness, at or under its ceiling', () => {
    const { plan, report, analysis } = heard();
    expect(Math.abs(analysis.lufs! - plan.master.targetLufs!)).toBeLessThan(1);
    expect(analysis.truePeakDb).toBeLessThanOrEqual(plan.master.ceilingDb + 0.01);
    expect(report.truePeakDb).toBeCloseTo(analysis.truePeakDb!, 2);
  });

  it('has no sample that is no number or beyond full scale', () => {
    for (const samples of heard().pcm.channels) {
      expect(samples.findIndex((sample) => !(Math.abs(sample) < 1))).toBe(-1);
    }
  });
}

const songs = [
  { file: 'patterns/songs/rotterdam.yaml', genre: 'gabber', bpm: 175, bars: 80, out: [31.5, 55] },
  { file: 'patterns/songs/carrousel.yaml', genre: 'french', bpm: 200, bars: 88, out: [39.5, 63] },
  {
    file: 'patterns/songs/hoogoven.yaml',
    genre: 'industrial',
    bpm: 165,
    bars: 80,
    out: [31.5, 55],
  },
];

describe.each(songs)('$file', ({ file, genre, bpm, bars, out }) => {
  let heard: Heard;
  let kick: Pcm;

  beforeAll(async () => {
    heard = await hear(file);
    kick = loadWav(join(heard.stems, 'kick.wav'));
  }, patience);

  itIsASoundFile(() => heard, bars);

  it('is a track: an intro, a break, a build, drops and an outro, 90 s or more', () => {
    const names = heard.plan.sections.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['intro', 'break', 'build', 'drop', 'drop-two', 'outro']),
    );
    expect(heard.report.seconds).toBeGreaterThanOrEqual(90);
  });

  it('measures as a record of its genre', () => {
    expect(mixFaults(heard.analysis, genre, bpm)).toEqual([]);
  });

  it('jumps by 4 to 12 LU from the break to the drop', () => {
    const [before, after] = ['break', 'drop'].map((name) => {
      const { begin, end } = section(heard, name);
      return loudness(barsOf(heard, heard.pcm, begin, end));
    });
    expect(after! - before!).toBeGreaterThanOrEqual(4);
    expect(after! - before!).toBeLessThanOrEqual(12);
  });

  it('has nothing in the drop that is as loud as the kick', () => {
    const { begin } = section(heard, 'drop');
    // After the impact on its first beat.
    const level = (stem: Pcm) => loudness(barsOf(heard, stem, begin + 1, begin + 7));
    const others = heard.plan.nodes.filter(
      ({ name, kind, ports }) => kind !== 'master' && ports[0] === 'master' && name !== 'kick',
    );
    expect(others.length).toBeGreaterThan(4);
    for (const { name } of others) {
      const stem = loadWav(join(heard.stems, `${name}.wav`));
      expect(level(kick) - level(stem), name).toBeGreaterThan(1);
    }
  });

  it('is empty under 100 Hz where the kick is out', () => {
    for (const bar of out) {
      // A sixteenth for the last kick to ring.
      const place = barsOf(heard, heard.pcm, bar + 1 / 16, Math.floor(bar) + 1);
      const { begin } = section(heard, 'drop');
      const drop = barsOf(heard, heard.pcm, begin + 1, begin + 2);
      expect(lowLevel(drop) - lowLevel(place), `bar ${bar}`).toBeGreaterThan(15);
    }
  });

  it('has the kick of its genre', () => {
    const { begin } = section(heard, 'drop');
    expect(kickFaults(barsOf(heard, kick, begin, begin + 3), genre, bpm)).toEqual([]);
  });

  it('has its kicks on their samples', () => {
    const samples = samplesOf(kick);
    const struck = Array.from({ length: 4 * bars }, (_, beat) => frameOf(heard.plan, beat / 4))
      .filter(
        (frame) => isStill(samples, frame - 96, frame) && !isStill(samples, frame, frame + 96),
      )
      .map((frame) => frame - firstMove(samples, frame - 96));
    expect(struck.length).toBeGreaterThan(20);
    expect(struck.filter((off) => Math.abs(off) > 1)).toEqual([]);
  });
});

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

const sets = readdirSync(new URL('../../tidal/sets', import.meta.url)).map(
  (name) => `tidal/sets/${name}`,
);

describe.each(sets)('%s', (file) => {
  let heard: Heard;

  beforeAll(async () => {
    heard = await hear(file);
  }, patience);

  itIsASoundFile(() => heard, 16);

  it('has nothing to be rejected for', () => {
    expect(mixRejections(heard.analysis)).toEqual([]);
  });

  it('has bass, middle and top', () => {
    const { sub, body, mid, top } = heard.analysis.spectrum.bands;
    expect(sub! + body!).toBeGreaterThan(40);
    expect(mid!).toBeGreaterThan(2);
    expect(top!).toBeGreaterThan(0.1);
  });

  it('plays every one of its patterns', () => {
    for (const { name } of heard.plan.tracks) {
      const stem = loadWav(join(heard.stems, `${name}.wav`));
      expect(loudness(stem), name).toBeGreaterThan(-45);
    }
  });
});
