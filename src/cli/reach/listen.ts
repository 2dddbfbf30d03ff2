import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, averageSpectrum, kickFigures, shareBetween } from '../../analysis/index.ts';
import { failure, problem, type Result, success } from '../../base/index.ts';
import {
  type Figures,
  figuresOfDrop,
  figuresOfKick,
  figuresOfSong,
  kickTrack,
  type Listening,
} from '../../goals/index.ts';
import { type SongData, songText } from '../../song/index.ts';
import { dropBar } from '../audition.ts';
import type { Context } from '../context.ts';
import { readAudio } from '../read-audio.ts';
import type { SongWithSounds } from '../read-with-sounds.ts';
import { renderExcerpt } from '../render-excerpt.ts';
import { kickAlone } from './kick-alone.ts';

/** Bars that are heard of a kick alone, and of a drop. */
const kickBars = 4;
const dropBars = 8;

/** Where mud lies, in Hz. */
const mud = { from: 200, to: 500 } as const;

/** What is listened to. */
export interface Listener {
  /** The song's file, for what it names beside it. */
  readonly file: string;
  readonly sounds: Pick<SongWithSounds, 'registry'>;
  /** Quarter notes a minute. */
  readonly bpm: number;
  /** The gain at which bars of the drop go through the master. */
  readonly gain: string;
}

/**
 * Renders what is to be listened to, and measures it.
 *
 * Problems: those of rendering; `reach.no-kick`.
 */
export async function listen(
  song: SongData,
  listening: Listening,
  { file, sounds, bpm, gain }: Listener,
  context: Context,
): Promise<Result<Figures>> {
  const heard = heardSong(song, listening, { sounds, gain });
  if (heard === undefined) return failure([noKick]);
  const folder = await mkdtemp(join(tmpdir(), 'gabber-reach-'));
  try {
    const path = join(folder, 'heard.wav');
    const signal = context.interruption();
    const rendered = await renderExcerpt(
      { song: file, text: songText(heard.song), ...heard.extent, file: path, signal },
      context,
    );
    if (!rendered.ok) return rendered;
    const pcm = await readAudio(path, context);
    if (!pcm.ok) return pcm;
    if (listening === 'kick') return success(figuresOfKick(kickFigures(pcm.value, bpm)));
    const analysis = analyze(pcm.value);
    if (listening === 'song') return success(figuresOfSong(analysis));
    const muddy = shareBetween(averageSpectrum(pcm.value), mud.from, mud.to);
    return success(figuresOfDrop(analysis, muddy));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is rendered for a listening; undefined where the song has no kick to listen to. */
function heardSong(
  song: SongData,
  listening: Listening,
  { sounds, gain }: Pick<Listener, 'sounds' | 'gain'>,
) {
  if (listening === 'song') return { song, extent: {} };
  if (listening === 'drop') {
    const fixed: SongData = { ...song, master: { ...song.master, gain } };
    return { song: fixed, extent: { fromBar: dropBar(song), bars: dropBars } };
  }
  const track = kickTrack(song, sounds.registry);
  if (track === undefined) return undefined;
  return { song: kickAlone(song, track), extent: { bars: kickBars } };
}

const noKick = problem('reach.no-kick', 'The song has no kick that could be measured.', {
  hint: 'A track is the kick that is called `kick`, or that plays `gabber-kick`.',
});
