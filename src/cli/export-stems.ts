import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { type Result, success } from '../base/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import type { ExportOptions } from './export-options.ts';
import { renderSong } from './render-song.ts';

/**
 * Writes a file for each track, group and return of a song, and their sum, into a folder: the one
 * that is named, else `NAME-stems`. Problems: those of `renderSong`.
 */
export async function exportStems(
  song: string,
  { output, ...extent }: ExportOptions,
  context: Context,
): Promise<Result<Reply>> {
  const name = basename(song === '-' ? 'song' : song, extname(song));
  const stems = output ?? `${name}-stems`;
  const folder = await mkdtemp(join(tmpdir(), 'gabber-out-'));
  try {
    const whole = join(folder, 'whole.wav');
    const usual = { rate: '48000', cache: true, engine: 'embedded' };
    const rendered = await renderSong(song, { ...usual, ...extent, output: whole, stems }, context);
    if (!rendered.ok) return rendered;
    const { stems: files } = rendered.value.json as {
      readonly stems: readonly { readonly file: string }[];
    };
    const text = files.map(({ file }) => `${file}\n`).join('');
    return success({ text, json: { folder: stems, stems: files } }, rendered.problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
