import { resolve } from 'node:path';
import { type Result, success } from '../../base/index.ts';
import type { Context } from '../context.ts';
import type { SourceText } from '../input.ts';
import { renderExcerpt } from '../render-excerpt.ts';
import { songWithGeneration, type WantedGeneration } from './song-with-generation.ts';

/** What was heard. */
export interface HeardGeneration {
  readonly seconds: number;
  /** Integrated loudness; null for silence. */
  readonly lufs: number | null;
  readonly fromBar: number;
}

/**
 * Renders a generation of a track as the song would play it, alone: through its strip, sends and the master, from the
 * first bar in which it plays. Problems: those of `songWithGeneration` and of rendering.
 */
export async function renderGeneration(
  wanted: WantedGeneration,
  source: SourceText,
  context: Context,
): Promise<Result<HeardGeneration>> {
  const made = await songWithGeneration(wanted, source, context);
  if (!made.ok) return made;
  const { text, track, fromBar } = made.value;
  const { song, bars } = wanted;
  const file = resolve(context.cwd, wanted.file);
  const signal = context.interruption();
  const rendered = await renderExcerpt(
    { song, text, fromBar, bars, solo: [track], file, signal },
    context,
  );
  if (!rendered.ok) return rendered;
  const { seconds, lufs } = rendered.value;
  return success({ seconds, lufs, fromBar }, rendered.problems);
}
