import type { Problem } from '../../base/index.ts';
import { keyName, quartersPerBar } from '../../music/index.ts';
import type { SongRegistry } from '../registry.ts';
import type { Song, Strip, Track } from '../song.ts';
import { ControlNames } from './control-names.ts';
import { hitsDefinition, inBrackets } from './expression.ts';
import { withGroove } from './groove-controls.ts';
import { leftOfHarmony } from './harmony-words.ts';
import { haskellString } from './haskell-strings.ts';
import { leftOutOfSong, leftOutOfStrip, leftOutOfTrack, notInTidal } from './left-out.ts';
import { cpsOf, haskellNumber } from './settings.ts';
import { writeTrack } from './track-statement.ts';
import { variantsOf } from './variants.ts';

/** A song as the text of a `.tidal` file, and warnings about what that text cannot say. */
export interface TidalText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Tracks that have a `dN`; others are named with `p`. */
const DECKS = 16;

/**
 * A song as Tidal's statements, one a track, which Tidal and gabber both read. Patterns stay as they
 * are; the instrument is their `s`, values of `set` are controls where events have none, levels are
 * `gain`, and sections are masks over the bars of the form. Effects, sends, ducking and oscillators
 * are named in comments and warnings.
 *
 * Problems, all warnings: `song.not-in-tidal`.
 *
 * @example songAsTidal(song, registry).text.includes('setcps (175/60/4)') // => true
 */
export function songAsTidal(song: Song, registry: SongRegistry): TidalText {
  const names = new ControlNames(registry, song.returns);
  const bpm = typeof song.bpm === 'number' ? song.bpm : USUAL_BPM;
  const writing = { registry, names, meter: song.meter, cps: cpsOf(bpm, song.meter) };
  const tracks = song.tracks.map((track, i) => {
    const played = writeTrack(track, variantsOf(song, track), writing);
    return trackText(song, track, i, played, registry);
  });
  const strips = otherStrips(song);
  const whole = leftOutOfSong(song);
  const isHit = tracks.some(({ text }) => /\bhits "/.test(text));
  const parts = [
    heading(song, [...strips, ...whole.map((each) => `song: ${each}`)]),
    `setcps (${tempo(song)}/60/${quartersPerBar(song.meter)})`,
    names.definitions().join('\n'),
    ...(isHit ? [hitsDefinition] : []),
    ...tracks.map(({ text }) => text),
  ];
  const problems = [
    ...tracks.flatMap((each) => each.problems),
    ...stripProblems(song),
    ...(whole.length === 0 ? [] : [notInTidal('the song', whole, [])]),
  ];
  return { text: `${parts.filter((each) => each !== '').join('\n\n')}\n`, problems };
}

/** For musical time in songs whose tempo is a pattern. */
const USUAL_BPM = 120;

function tempo({ bpm }: Song): string {
  if (typeof bpm === 'number') return haskellNumber(bpm);
  return bpm.kind === 'mini' ? haskellString(bpm.text) : inBrackets(bpm.text);
}

function heading({ title, genre, key }: Song, left: readonly string[]): string {
  const about = `${title === undefined ? '' : `${title}: `}${genre}, ${keyName(key)}.`;
  return [about, ...left.map((each) => `Left out of ${each}.`)].map(comment).join('\n');
}

function comment(text: string): string {
  return `-- ${text.replaceAll(/\s+/g, ' ')}`;
}

function trackText(
  song: Song,
  track: Track,
  index: number,
  played: string | undefined,
  registry: SongRegistry,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const { name, instrument, preset, mute, solo, pattern } = track;
  const sound = [
    instrument === name ? undefined : instrument,
    preset === undefined ? undefined : `preset ${preset}`,
  ];
  const about = `${[name, ...sound.filter((each) => each !== undefined)].join(', ')}.`;
  const harmony = leftOfHarmony(track, song, registry);
  const left = [...leftOutOfTrack(track, song), ...harmony];
  const isUnread = played === undefined;
  if (isUnread && pattern !== undefined && harmony.length === 0) {
    left.push('a pattern of several statements');
  }
  const said = left.length === 0 ? '' : ` Left out: ${left.join('; ')}.`;
  const deck = index < DECKS ? `d${index + 1}` : `p "${name}"`;
  const isMuted = mute && song.arrangement.length === 0;
  const id = index < DECKS ? String(index + 1) : `"${name}"`;
  const lines = [
    comment(`${about}${said}`),
    ...(isUnread || played === '' ? [] : [`${deck} $ ${withGroove(played, track, song)}`]),
    ...(isMuted ? [`\nmute ${id}`] : []),
    ...(solo ? [`\nsolo ${id}`] : []),
  ];
  const problems = left.length === 0 ? [] : [notInTidal(`track ${name}`, left, ['tracks', name])];
  return { text: lines.join('\n'), problems };
}

function groupsAndReturns(song: Song): (readonly [string, string, Strip])[] {
  return [
    ...song.groups.map((strip) => ['groups', 'group', strip] as const),
    ...song.returns.map((strip) => ['returns', 'return', strip] as const),
  ];
}

function otherStrips(song: Song): string[] {
  return groupsAndReturns(song).flatMap(([, kind, strip]) => {
    const left = leftOutOfStrip(strip);
    return left.length === 0 ? [] : [`${kind} ${strip.name}: ${left.join('; ')}`];
  });
}

function stripProblems(song: Song): Problem[] {
  return groupsAndReturns(song).flatMap(([list, kind, strip]) => {
    const left = leftOutOfStrip(strip);
    return left.length === 0 ? [] : [notInTidal(`${kind} ${strip.name}`, left, [list, strip.name])];
  });
}
