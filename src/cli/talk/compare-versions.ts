import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { applyGain, decodeWav, encodeWav } from '../../audio/index.ts';
import { failure, problem, type Result, success } from '../../base/index.ts';
import { applyEdits, rewriteSong, type SongData } from '../../song/index.ts';
import { writeAtomic } from '../../store/index.ts';
import { dropBar } from '../audition.ts';
import type { Context } from '../context.ts';
import { knownGains } from '../known-gains.ts';
import { renderExcerpt } from '../render-excerpt.ts';
import { songOf } from './answer.ts';
import type { Done } from './deeds.ts';
import type { Heard } from './talk.ts';

/** Bars of each version, unless the message says how many. */
const usualBars = 8;

/** Softer than this is silence, in LUFS: its loudness is nothing to match. */
const softest = -60;

/**
 * Renders the same bars of the song as it is and as it was some changes ago, turns the louder one down to the other’s
 * loudness (EBU R 128, integrated over the bars), and writes both beside each other: what is louder seems better
 * otherwise. Both go through the master with one gain.
 *
 * @param ago how many changes are taken back; as many as there are where there are fewer
 */
export async function compareVersions(
  heard: Heard,
  ago: number,
  context: Context,
): Promise<Result<Done>> {
  const { about, conversation, message } = heard;
  if (about.isTidal || about.blank !== undefined) {
    return success({ reply: 'Two versions can be compared of song files (.yaml).', files: [] });
  }
  const song = await songOf(about, context);
  if (!song.ok) return song;
  const { data, registry } = song.value;
  const turns = conversation.history.done.slice(-Math.min(ago, 500)).toReversed();
  if (turns.length === 0) {
    return success({ reply: 'There is no other version yet: nothing was changed.', files: [] });
  }
  const inverse = turns.flatMap((turn) => turn.inverse);
  const back = applyEdits(data, inverse, { registry });
  if (!back.ok) {
    const reply = 'The song was changed by hand since, so how it was before is not known.';
    return success({ reply, files: [] });
  }
  const gain = await gainOf(about.file, about.source.text, data, context);
  const fromBar = Number(/\bbar (\d{1,4})\b/i.exec(message)?.[1] ?? dropBar(data));
  const bars = Number(/\b(\d{1,3}) bars\b/i.exec(message)?.[1] ?? usualBars);
  const render = (version: SongData, letter: string) =>
    renderVersion({ heard, data, version, gain, fromBar, bars, letter }, context);
  const before = await render(back.song, 'before');
  if (!before.ok) return before;
  const after = await render(data, 'after');
  if (!after.ok) return after;
  return matched([before.value, after.value], { fromBar, bars }, context);
}

/** The master's gain that both have: its own, that of the last render, or none. */
async function gainOf(
  file: string,
  text: string,
  { master }: SongData,
  context: Context,
): Promise<string> {
  const known = await knownGains(context)?.recall(file, text);
  return String(master?.gain ?? `${(known ?? 0).toFixed(2)}dB`);
}

/** A version that was rendered. */
interface Rendered {
  readonly file: string;
  readonly lufs: number | null;
}

interface VersionRequest {
  readonly heard: Heard;
  readonly data: SongData;
  readonly version: SongData;
  readonly gain: string;
  readonly fromBar: number;
  readonly bars: number;
  readonly letter: string;
}

async function renderVersion(
  { heard, data, version, gain, fromBar, bars, letter }: VersionRequest,
  context: Context,
): Promise<Result<Rendered>> {
  const { file, source } = heard.about;
  const name = `${basename(file, extname(file))}-${letter}.wav`;
  const target = join(dirname(file), name);
  const fixed: SongData = { ...version, master: { ...version.master, gain } };
  const text = rewriteSong(source.text, data, fixed);
  const path = resolve(context.cwd, target);
  const signal = context.interruption();
  const rendered = await renderExcerpt(
    { song: file, text, fromBar, bars, file: path, signal },
    context,
  );
  if (!rendered.ok) return rendered;
  return success({ file: target, lufs: rendered.value.lufs });
}

/** Turns the louder version down, and tells how loud both were. */
async function matched(
  versions: readonly Rendered[],
  { fromBar, bars }: { readonly fromBar: number; readonly bars: number },
  context: Context,
): Promise<Result<Done>> {
  const heard = versions.map(({ lufs }) => lufs ?? Number.NEGATIVE_INFINITY);
  const isMatched = heard.every((lufs) => lufs > softest);
  const level = Math.min(...heard);
  for (const { file, lufs } of versions) {
    const down = isMatched ? level - (lufs ?? level) : 0;
    if (down === 0) continue;
    const turned = await turnDown(resolve(context.cwd, file), down);
    if (!turned.ok) return turned;
  }
  const told = versions.map(({ file, lufs }) => `${file} (it was ${loudness(lufs)})`);
  const at = isMatched
    ? `both now at ${loudness(level)}`
    : 'not matched, for one of them is nearly silent';
  const reply = `Bars ${fromBar} to ${fromBar + bars - 1} of both versions, ${at}: ${told.join(' and ')}.`;
  return success({ reply, files: versions.map(({ file }) => file) });
}

async function turnDown(path: string, decibels: number): Promise<Result<void>> {
  const decoded = decodeWav(await readFile(path));
  if (!decoded.ok) return failure([problem('file.read', `${path} cannot be read again.`)]);
  return writeAtomic(path, encodeWav(applyGain(decoded.value, decibels), { bits: '32f' }));
}

function loudness(lufs: number | null): string {
  return lufs === null || !Number.isFinite(lufs) ? 'silent' : `${lufs.toFixed(1)} LUFS`;
}
