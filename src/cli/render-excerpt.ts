import { failure, type Result } from '../base/index.ts';
import { findDirectories, readCacheLimit } from '../store/index.ts';
import type { Context } from './context.ts';
import { planSource } from './open-song.ts';

/** Some bars of a song, and where their sound goes. */
export interface Excerpt {
  /** The song's file, for what it names beside it. */
  readonly song: string;
  readonly text: string;
  /** From 1; the first when absent. */
  readonly fromBar?: number;
  /** The whole song when absent. */
  readonly bars?: number;
  /** Only these tracks; all when absent. */
  readonly solo?: readonly string[];
  /** A whole path; floating samples. */
  readonly file: string;
  readonly signal?: AbortSignal;
}

/** Renders some bars of a song as its text has it. Problems: those of the song and of rendering. */
export async function renderExcerpt(
  { song, text, fromBar, bars, solo, file, signal }: Excerpt,
  context: Context,
) {
  const { chooseEngine, render } = await import('../render/index.ts');
  const limit = readCacheLimit(context.env);
  const engine = await chooseEngine('embedded');
  const plan = await planSource(song, { name: song, text }, context);
  if (!plan.ok || !limit.ok || !engine.ok) {
    return failure([...plan.problems, ...limit.problems, ...engine.problems]);
  }
  return render({
    plan: plan.value,
    extent: { ...(bars !== undefined && { bars }), ...(fromBar !== undefined && { fromBar }) },
    selection: solo === undefined ? {} : { solo },
    sampleRate: 48_000,
    bits: '32f',
    format: 'wav',
    engine: engine.value,
    file,
    cacheFolder: findDirectories(context.env).cache,
    cacheLimit: limit.value,
    useCache: true,
    ...(signal && { signal }),
  }) satisfies Promise<Result<unknown>>;
}
