import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { failure, type Result, success } from '../base/index.ts';
import { type ExtentRequest, extentOf, render } from '../render/index.ts';
import { type MasterLevels, type Plan, planAsSuperCollider } from '../stage/index.ts';
import { findDirectories, readCacheLimit, writeAtomic } from '../store/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { type ExportOptions, exportName } from './export-options.ts';
import { readSource } from './input.ts';
import { planSource } from './open-song.ts';
import { startProgressBar } from './progress-bar.ts';

/** Frames a second in which lengths are counted; a program plays at any rate. */
const countingRate = 48_000;

/**
 * Writes a song as a SuperCollider program. The master's gain is the one that the song has, or the one
 * that a render of it finds.
 *
 * Problems: those of the song, of its stage and of that render; `render.length`; `file.write`.
 */
export async function exportScd(
  song: string,
  options: ExportOptions,
  context: Context,
): Promise<Result<Reply>> {
  const source = await readSource(song, context);
  if (!source.ok) return source;
  const plan = await planSource(song, source.value, context, { layout: 'shared' });
  const alone = await planSource(song, source.value, context);
  if (!plan.ok || !alone.ok) return failure(plan.problems);
  const extent = extentOf(plan.value, extentOptions(options), countingRate);
  if (!extent.ok) return extent;
  const master = await findLevels(alone.value, context);
  if (!master.ok) return master;
  const { cycles, frames, tailFrames } = extent.value;
  const seconds = (frames + tailFrames) / countingRate;
  const program = planAsSuperCollider(plan.value, { cycles, seconds, master: master.value });
  if (!program.ok) return failure([...plan.problems, ...program.problems]);
  const problems = [...plan.problems, ...master.problems, ...program.problems];
  if (options.output === '-') {
    await context.out.write(program.value);
    return success({}, problems);
  }
  const file = options.output ?? exportName(song, 'scd');
  const saved = await writeAtomic(resolve(context.cwd, file), program.value);
  if (!saved.ok) return saved;
  return success({ text: `${file}\n`, json: { file, problems } }, problems);
}

function extentOptions({ bars, seconds, fromBar }: ExportOptions): ExtentRequest {
  return {
    ...(bars === undefined ? {} : { bars }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(fromBar === undefined ? {} : { fromBar }),
  };
}

/** The levels of the master that `gabber render` uses; its first bar is rendered to learn them. */
async function findLevels(plan: Plan, context: Context): Promise<Result<MasterLevels>> {
  const { gainDb, targetLufs } = plan.master;
  if (gainDb !== undefined || targetLufs === undefined) {
    return success({ gainDb: gainDb ?? 0, trimDb: 0 });
  }
  const limit = readCacheLimit(context.env);
  if (!limit.ok) return limit;
  const folder = await mkdtemp(join(tmpdir(), 'gabber-gain-'));
  const bar = await startProgressBar('loudness', context);
  try {
    const rendered = await render({
      plan,
      extent: { bars: 1 },
      sampleRate: countingRate,
      bits: '32f',
      file: join(folder, 'first-bar.wav'),
      cacheFolder: findDirectories(context.env).cache,
      cacheLimit: limit.value,
      useCache: true,
      signal: context.interruption(),
      onProgress: (done) => bar.update(done),
    });
    return rendered.ok ? success(rendered.value, rendered.problems) : rendered;
  } finally {
    bar.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
