import { type Result, success } from '../base/index.ts';
import type { LiveSong } from '../live/index.ts';
import type { Plan } from '../stage/index.ts';
import type { Context } from './context.ts';
import type { SourceText } from './input.ts';
import { knownGains } from './known-gains.ts';
import { type OpenOptions, planSource } from './open-song.ts';

/** Plans the text of a song to play on a server where songs change. Problems: those of the song. */
export async function readLiveSong(
  file: string,
  source: SourceText,
  engine: string,
  context: Context,
  live: NonNullable<OpenOptions['live']>,
): Promise<Result<LiveSong>> {
  const ugens = engine === 'native' ? 'native' : 'embedded';
  const plan = await planSource(file, source, context, { live, engine: ugens });
  if (!plan.ok) return plan;
  const loud = await atKnownGain(file, source.text, plan.value, context);
  const hasOwnSounds = /^\s*["']?(synthdefs|dx7)\b/m.test(source.text);
  return success({ name: file, plan: loud, hasOwnSounds }, plan.problems);
}

/** Live it is as loud as it was rendered; a song that never was plays at its own level. */
export async function atKnownGain(
  file: string,
  text: string,
  plan: Plan,
  context: Context,
): Promise<Plan> {
  if (plan.master.gainDb !== undefined) return plan;
  const gainDb = await knownGains(context)?.recall(file, text);
  return gainDb === undefined ? plan : { ...plan, master: { ...plan.master, gainDb } };
}
