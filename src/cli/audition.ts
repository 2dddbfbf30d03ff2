import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Problem, problem } from '../base/index.ts';
import { rewriteSong, type SongData } from '../song/index.ts';
import type { Context } from './context.ts';
import type { SongWithSounds } from './read-with-sounds.ts';
import { renderExcerpt } from './render-excerpt.ts';

/** Bars that are heard, and what is too soft, in LUFS. */
const heardBars = 4;
const softest = -50;
/** Peaks this far above full scale, in dB, before the master takes them down, are a mistake. */
const mostOver = 12;

/**
 * Listens to a changed song with instruments before it is taken: four bars of its drop, at the master's
 * gain that it had. Problems: those of rendering, numbers that are not finite among them; `audition.silent`,
 * `audition.too-loud`.
 *
 * @param text of the file before the change
 */
export async function audition(
  changed: SongData,
  {
    file,
    text,
    before,
  }: {
    readonly file: string;
    readonly text: string;
    readonly before: Pick<SongWithSounds, 'data'>;
  },
  context: Context,
): Promise<readonly Problem[]> {
  const gain = before.data.master?.gain ?? '0dB';
  // with a gain of its own, the whole song need not be rendered to find one
  const heard: SongData = { ...changed, master: { ...changed.master, gain } };
  const folder = await mkdtemp(join(tmpdir(), 'gabber-audition-'));
  try {
    const rendered = await renderExcerpt(
      {
        song: file,
        text: rewriteSong(text, before.data, heard),
        fromBar: dropBar(heard),
        bars: heardBars,
        file: join(folder, 'heard.wav'),
        signal: context.interruption(),
      },
      context,
    );
    if (!rendered.ok) return rendered.problems;
    const { lufs, trimDb } = rendered.value;
    return [...silence(lufs), ...loudness(trimDb)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The bar from 1 at which the first drop begins; 1 without one. */
export function dropBar({ arrangement = [] }: SongData): number {
  const at = arrangement.findIndex(({ section }) => /drop|main|hook/i.test(section));
  return arrangement.slice(0, Math.max(0, at)).reduce((sum, { bars }) => sum + bars, 1);
}

function silence(lufs: number | null): readonly Problem[] {
  if (lufs !== null && lufs > softest) return [];
  const hint = 'Something of it must be heard: levels, mutes, patterns and sections.';
  return [problem('audition.silent', 'The changed song is silent.', { hint })];
}

function loudness(trimDb: number): readonly Problem[] {
  if (trimDb > -mostOver) return [];
  const over = Math.round(-trimDb);
  const hint = 'Lower levels, drives and gains.';
  return [problem('audition.too-loud', `The changed song is ${over} dB too loud.`, { hint })];
}
