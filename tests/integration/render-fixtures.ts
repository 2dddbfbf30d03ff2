import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { decodeWav, type Pcm } from '../../src/audio/index.ts';
import type { Problem } from '../../src/base/index.ts';
import { type RenderReport, type RenderRequest, render } from '../../src/render/index.ts';
import { readSong } from '../../src/song/index.ts';
import type { Registry, SampleManifest } from '../../src/sound/index.ts';
import { type LayoutKind, type LiveOptions, type Plan, planSong } from '../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';

/** What a plan is made with beside its text. */
export interface PlanSettings {
  /** All of gabber's sounds when absent. */
  readonly registry?: Registry;
  /** None when absent. */
  readonly samples?: SampleManifest;
  /** What it must know of a server where songs change. */
  readonly live?: LiveOptions;
}

/** The plan of a song file's text. @throws Error with the Problems when it has some */
export function planText(
  text: string,
  layout: LayoutKind = 'apart',
  { registry = makeDefaultRegistry(), ...rest }: PlanSettings = {},
): Plan {
  const read = readSong(text, { registry, file: 'test.yaml' });
  if (!read.ok) throw new Error(read.problems.map((each) => each.message).join('\n'));
  const plan = planSong(read.value.song, { registry, layout, ...rest });
  if (!plan.ok) throw new Error(plan.problems.map((each) => each.message).join('\n'));
  return plan.value;
}

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(
    folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 10 })),
  );
});

/** A folder that is removed after the tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gabber-test-'));
  folders.push(folder);
  return folder;
}

export interface Rendered {
  readonly report: RenderReport;
  readonly problems: readonly Problem[];
  readonly pcm: Pcm;
  readonly bytes: Uint8Array;
  readonly folder: string;
}

/** Renders a song's text, by default without a cache, as 32-bit float. `changes.plan` goes before it. */
export async function renderText(
  text: string,
  changes: Partial<RenderRequest> = {},
): Promise<Rendered> {
  const folder = await temporaryFolder();
  const file = join(folder, 'out.wav');
  const rendered = await render({
    plan: changes.plan ?? planText(text),
    extent: { bars: 1 },
    sampleRate: 48_000,
    bits: '32f',
    file,
    cacheFolder: join(folder, 'cache'),
    cacheLimit: 1e9,
    useCache: false,
    ...changes,
  });
  if (!rendered.ok) throw new Error(rendered.problems.map((each) => each.message).join('\n'));
  const bytes = readFileSync(changes.file ?? file);
  return { report: rendered.value, problems: rendered.problems, pcm: wav(bytes), bytes, folder };
}

/** The sound of a WAV file's bytes. @throws Error when it is none */
export function wav(bytes: Uint8Array): Pcm {
  const decoded = decodeWav(bytes);
  if (!decoded.ok) throw new Error(decoded.problems[0]?.message);
  return decoded.value;
}
