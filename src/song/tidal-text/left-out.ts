import { type Problem, problem } from '../../base/index.ts';
import type { Chain, Song, Strip, Track } from '../song.ts';
import { isGrooveSaid } from './groove-controls.ts';

/** What a strip has that Tidal has no words for, in the words of the song file. */
export function leftOut(strip: Strip): string[] {
  const { effects, sends, duck, modulate, width } = strip;
  return [
    ...listed('effects', effectNames(effects)),
    ...listed(
      'sends to',
      sends.map(({ to }) => to),
    ),
    ...listed(
      'ducking by',
      duck.map(({ by }) => by),
    ),
    ...listed(
      'what moves',
      modulate.map(({ target }) => (target.kind === 'send' ? target.to : target.parameter)),
    ),
    ...(width === 1 ? [] : ['width']),
  ];
}

/** The same of a track, whose level and pan are written as controls. */
export function leftOutOfTrack(track: Track, song: Song): string[] {
  const { output, pattern, source, groove, humanise, fills } = track;
  return [
    ...leftOut(track),
    ...(output === undefined ? [] : [`MIDI output ${output.port}`]),
    ...(source === undefined || pattern !== undefined ? [] : ['events from elsewhere']),
    ...(groove === undefined || isGrooveSaid(groove, song) ? [] : ['the groove']),
    ...(humanise === undefined ? [] : ['humanising']),
    ...(fills === undefined ? [] : ['fills']),
  ];
}

/** The same of a group, a return or the master, whose level and pan have no place either. */
export function leftOutOfStrip(strip: Strip): string[] {
  const { pan, solo } = strip;
  return [...leftOut(strip), ...(pan === 0 ? [] : ['pan']), ...(solo ? ['solo'] : [])];
}

/** What sections do at their beginnings and ends. */
const sectionParts = [
  ['kickout', 'the kick-outs of'],
  ['roll', 'the rolls of'],
  ['build', 'the builds of'],
  ['drop', 'the hits at the beginning of'],
] as const;

/** What of the song as a whole has no words in Tidal. */
export function leftOutOfSong(song: Song): string[] {
  const { bpm, samples, synthdefs, dx7, arrangement, master } = song;
  const tempi = arrangement.filter((each) => each.bpm !== undefined);
  return [
    ...(typeof bpm === 'number' ? [] : ['the tempo after bar 1']),
    ...listed(
      'the tempo of',
      tempi.map(({ section }) => section),
    ),
    ...sectionParts.flatMap(([key, what]) =>
      listed(
        what,
        arrangement.filter((each) => each[key] !== undefined).map(({ section }) => section),
      ),
    ),
    ...listed('the samples in', samples),
    ...listed('the SynthDefs in', synthdefs),
    ...listed('the voices in', dx7),
    ...listed('the master effects', effectNames(master.effects)),
  ];
}

/** A warning that something of a song is not in its Tidal text. */
export function notInTidal(owner: string, left: readonly string[], path: Problem['path']): Problem {
  const message = `Tidal has no words for ${left.join('; ')} of ${owner}: left out.`;
  return problem('song.not-in-tidal', message, {
    severity: 'warning',
    ...(path === undefined ? {} : { path }),
  });
}

function effectNames(chain: Chain): string[] {
  return chain.flatMap((each) =>
    each.kind === 'effect' ? [each.effect] : each.chains.flatMap(effectNames),
  );
}

function listed(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what} ${[...new Set(names)].join(', ')}`];
}
