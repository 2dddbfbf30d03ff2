import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Analysis, analyze, createLoudnessMeter } from '../../../src/analysis/index.ts';
import type { Pcm } from '../../../src/audio/index.ts';
import { rational } from '../../../src/base/index.ts';
import { type ExtentRequest, type RenderReport, render } from '../../../src/render/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { type Plan, planSong, planTidal } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { loadWav } from '../shared/measure.ts';

export const rate = 48_000;

/** A render, and what is needed to look into it. */
export interface Heard {
  readonly plan: Plan;
  readonly report: RenderReport;
  readonly pcm: Pcm;
  readonly analysis: Analysis;
  /** The bar of the song that the sound begins with. */
  readonly from: number;
  /** The folder of its stems. */
  readonly stems: string;
  /** How long the render took, in seconds. */
  readonly elapsed: number;
}

const registry = makeDefaultRegistry();

/** The plan of a song or set of this repository. */
export function planOf(file: string): Plan {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  if (file.endsWith('.tidal')) {
    return given(planTidal(text, { registry, layout: 'apart', title: file }));
  }
  const { song } = given(readSong(text, { registry, file }));
  return given(planSong(song, { registry, layout: 'apart' }));
}

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly { readonly message: string }[] };

function given<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.problems.map(({ message }) => message).join('\n'));
}

/** Renders songs into a folder that is gone when the tests of a file are over. */
export function listener() {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-songs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

  async function hear(file: string, plan: Plan, extent: ExtentRequest, from: number) {
    const name = file.replaceAll(/\W/g, '-');
    const stems = join(folder, name);
    const request = {
      plan,
      extent,
      sampleRate: rate,
      bits: '32f',
      file: join(folder, `${name}.wav`),
      stems,
      cacheFolder: join(folder, 'cache'),
      cacheLimit: 1e9,
      useCache: false,
    } as const;
    const start = performance.now();
    const report = given(await render(request));
    const elapsed = (performance.now() - start) / 1000;
    const pcm = loadWav(report.file);
    const heard: Heard = { plan, report, pcm, analysis: analyze(pcm), from, stems, elapsed };
    return heard;
  }

  return {
    /** From the first bar to the last, without the tail. */
    whole: (file: string) => hear(file, planOf(file), { tail: 0 }, 0),
    /** Some bars from a bar on, counted from 0, at no loudness: finding it takes the whole song. */
    excerpt: (file: string, from: number, bars: number) =>
      hear(file, withoutLoudness(planOf(file)), { fromBar: from + 1, bars }, from),
  };
}

function withoutLoudness(plan: Plan): Plan {
  return { ...plan, master: { ...plan.master, gainDb: 0 } };
}

/** A stem of a render, by the name of its file. */
export function stemOf({ stems }: Heard, name: string): Pcm {
  return loadWav(join(stems, `${name}.wav`));
}

/** Frame at which a bar of a song begins, counted from 0; sixteenths are exact. */
export function frameOf(plan: Plan, bars: number): number {
  return Math.round(plan.tempo.secondsAt(rational(bars * 16, 16)) * rate);
}

/** The frames from one bar of the song to another. */
export function barsOf({ plan, from }: Heard, sound: Pcm, begin: number, end: number): Pcm {
  const first = frameOf(plan, from);
  return slice(sound, frameOf(plan, begin) - first, frameOf(plan, end) - first);
}

function slice({ sampleRate, channels }: Pcm, begin: number, end: number): Pcm {
  return { sampleRate, channels: channels.map((samples) => samples.subarray(begin, end)) };
}

/** Integrated loudness, LUFS. */
export function loudness(pcm: Pcm): number {
  const meter = createLoudnessMeter(rate, pcm.channels.length, { truePeak: false });
  meter.push(pcm.channels);
  return meter.integrated();
}

/** A section by its name. */
export function section(plan: Plan, name: string): Plan['sections'][number] {
  const found = plan.sections.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no section ${name}`);
  return found;
}

/** The first channel. */
export function samplesOf(pcm: Pcm): Float32Array {
  return pcm.channels[0] ?? new Float32Array();
}
