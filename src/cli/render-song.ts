import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import { chooseEngine, type RenderReport, type RenderRequest, render } from '../render/index.ts';
import { findDirectories, readCacheLimit } from '../store/index.ts';
import { formatOf } from './audio-format.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { knownGains } from './known-gains.ts';
import type { KnownRender } from './known-renders.ts';
import { openPlan } from './open-song.ts';
import { startProgressBar } from './progress-bar.ts';
import { outputName, type RenderOptions } from './render-options.ts';
import { renderReply } from './render-reply.ts';
import { songTags } from './song-tags.ts';

/** Renders a song file as the options say. */
export async function renderSong(
  song: string,
  options: RenderOptions,
  context: Context,
  known?: KnownRender,
): Promise<Result<Reply>> {
  if (options.output === '-') return renderToStandardOutput(song, options, context);
  const name = outputName(song, options);
  const rendered = await renderToFile(song, name, options, context);
  if (!rendered.ok) return rendered;
  const { report, realtimeFactor } = rendered.value;
  // What is to be said of a song is said each time it is rendered.
  if (rendered.problems.length === 0) await known?.remember(report);
  if (options.cache) await rememberGain(song, report, context);
  return success(renderReply(name, report, realtimeFactor), rendered.problems);
}

/** For who plays the song live. */
async function rememberGain(
  song: string,
  { gainDb }: RenderReport,
  context: Context,
): Promise<void> {
  const text = context.sources.get(song);
  if (text !== undefined) await knownGains(context)?.remember(song, text, gainDb);
}

interface Rendered {
  readonly report: RenderReport;
  /** Seconds of sound for each second of waiting. */
  readonly realtimeFactor: number;
}

async function renderToFile(
  song: string,
  file: string,
  options: RenderOptions,
  context: Context,
): Promise<Result<Rendered>> {
  const started = performance.now();
  const signal = context.interruption();
  const limit = readCacheLimit(context.env);
  const engine = await chooseEngine(options.engine);
  const on = engine.ok ? engine.value.kind : undefined;
  const plan = await openPlan(song, context, given({ seed: options.seed, engine: on }));
  if (!plan.ok || !limit.ok || !engine.ok) {
    return failure([...plan.problems, ...limit.problems, ...engine.problems]);
  }
  const bar = await startProgressBar(plan.value.title || basename(song), context);
  const request: RenderRequest = {
    plan: plan.value,
    extent: given({
      bars: options.bars,
      seconds: options.seconds,
      fromBar: options.fromBar,
      tail: options.tail,
    }),
    selection: given({ solo: options.solo, mute: options.mute }),
    sampleRate: Number(options.rate),
    bits: options.bits ?? '24',
    format: formatOf(options),
    tags: songTags(plan.value),
    engine: engine.value,
    file: resolve(context.cwd, file),
    ...given({
      stems: options.stems === undefined ? undefined : resolve(context.cwd, options.stems),
      jobs: options.jobs,
    }),
    cacheFolder: findDirectories(context.env).cache,
    cacheLimit: limit.value,
    useCache: options.cache,
    signal,
    onProgress: (done) => bar.update(done),
  };
  const rendered = await render(request);
  bar.stop();
  if (!rendered.ok) return rendered;
  const waited = (performance.now() - started) / 1000;
  const realtimeFactor = rendered.value.seconds / waited;
  return success({ report: rendered.value, realtimeFactor }, [
    ...plan.problems,
    ...rendered.problems,
  ]);
}

/** A file says its length at its start, so it is made first and sent then. */
async function renderToStandardOutput(
  song: string,
  options: RenderOptions,
  context: Context,
): Promise<Result<Reply>> {
  const folder = await mkdtemp(join(tmpdir(), 'gabber-out-'));
  try {
    const file = join(folder, `out.${formatOf(options)}`);
    const rendered = await renderToFile(song, file, options, context);
    if (!rendered.ok) return rendered;
    for await (const chunk of createReadStream(file)) await context.out.write(chunk);
    return success({}, rendered.problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that have no value. */
function given<T extends Record<string, unknown>>(values: T): Given<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Given<T>;
}
