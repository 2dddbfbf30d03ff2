import { parseNoteName } from '../../base/index.ts';
import { tonicName } from '../../music/index.ts';
import type { Edit, TrackData } from '../../song/index.ts';
import type { MoveStrip } from './named-move.ts';
import { before, eachPattern, joined } from './pattern-text.ts';
import { keyOf, type Scene } from './scene.ts';
import { effectsOfStrip, stripOf } from './strips.ts';
import { freeName, sectionNames } from './targets.ts';

/** Moves of what a track plays and of what moves in it. */
export const playedMoves: MoveStrip = (scene, strip, { quantity, value, force }) => {
  const isMore = force > 0;
  switch (quantity) {
    case 'mode':
      return inMode(scene, strip, (value === 1) === isMore);
    case 'octaves':
      return isMore
        ? eachPattern(scene.song, strip, (text) => before(text, 'superimpose (|+ note 12)'))
        : [];
    case 'touching':
      return isMore ? touching(scene, strip) : [];
    case 'layer':
      return isMore ? layered(scene, strip) : [];
    case 'drift':
      return isMore ? drifting(scene, strip) : [];
    case 'still':
      return isMore ? stilled(scene, strip) : [];
    default:
      return undefined;
  }
};

/** The third, sixth and seventh of a minor key, and of a major one, in semitones above the tonic. */
const minorDegrees = [3, 8, 10];
const majorDegrees = [4, 9, 11];

/** The notes of a track in the major key of the same tonic, or in the minor one. */
function inMode(scene: Scene, strip: string, isMajor: boolean): readonly Edit[] {
  const { tonic } = keyOf(scene);
  const [from, by] = isMajor ? [minorDegrees, 1] : [majorDegrees, -1];
  const moved = (written: string): string => {
    const note = parseNoteName(written);
    const degree = note === undefined ? -1 : (((note - tonic) % 12) + 12) % 12;
    if (note === undefined || !from.includes(degree)) return written;
    const octave = /\d$/.test(written) ? String(5 + Math.floor((note + by) / 12)) : '';
    return `${tonicName(note + by)}${octave}`;
  };
  const inText = (notes: string): string =>
    notes.replaceAll(/(?<![\w.])[a-g](?:s|f|#)?(?:-?\d)?(?![\w.])/g, moved);
  return eachPattern(scene.song, strip, (text) => {
    const changed = text.includes('"')
      ? text.replaceAll(
          /\b(n|note)\s+"([^"]*)"/g,
          (_all, name, notes) => `${name} "${inText(notes)}"`,
        )
      : inText(text);
    return changed === text ? undefined : changed;
  });
}

/** Notes that last until the next: only then one glides into another. */
function touching({ song }: Scene, strip: string): readonly Edit[] {
  return eachPattern(song, strip, (text) =>
    /# legato 1(?!\.|\d)/.test(text) ? undefined : joined(text, '# legato 1'),
  );
}

/** The same an octave higher on a track of its own, some way behind. */
function layered({ song }: Scene, strip: string): readonly Edit[] {
  const track = song.tracks[strip];
  if (track === undefined) return [];
  const name = freeName(song, strip);
  const { source: _source, ...kept } = track;
  const pattern =
    track.pattern === undefined ? {} : { pattern: before(String(track.pattern), '(|+ note 12)') };
  const level = (Number.parseFloat(String(track.level ?? 0)) || 0) - 6;
  const settings: TrackData = { ...kept, ...pattern, level: `${level}dB` };
  const places = sectionNames(song).flatMap(({ at, path }): readonly Edit[] => {
    const play = song.arrangement?.[at]?.play;
    if (!Array.isArray(play) || !play.includes(strip)) return [];
    return [{ op: 'section.change', section: path, changes: { play: [...play, name] } }];
  });
  return [{ op: 'track.add', track: name, settings }, ...places];
}

/** Sixteen bars from one colour to another and back: over so long it is felt rather than heard. */
function drifting({ song, sounds }: Scene, strip: string): readonly Edit[] {
  const track = song.tracks[strip];
  const spec = sounds.registry.instrument(String(track?.instrument));
  const param = ['cutoff', 'top', 'tone'].find((each) => spec?.parameters[each] !== undefined);
  const parameter = param === undefined ? undefined : spec?.parameters[param];
  if (param === undefined || parameter === undefined) return [];
  const preset = spec?.presets[String(track?.preset)]?.values ?? {};
  const own = track?.set?.[param] ?? preset[param];
  const centre = typeof own === 'number' ? own : parameter.default;
  const inRange = (value: number): number =>
    Number(Math.min(parameter.max, Math.max(parameter.min, value)).toPrecision(3));
  const ends = { from: inRange(centre / 2), to: inRange(centre * 1.5) };
  const modulator = { lfo: 'sine' as const, rate: '16 bars', param, ...ends };
  return [{ op: 'modulate.add', strip, modulator }];
}

const movingEffects = new Set([
  'tremolo',
  'vibrato',
  'chorus',
  'phaser',
  'flanger',
  'autopan',
  'trance-gate',
]);

/** A track without what moves by itself: modulators, and effects that are nothing but movement. */
function stilled({ song }: Scene, strip: string): readonly Edit[] {
  const { data } = stripOf(song, strip) ?? {};
  const { modulate = [] } = (data ?? {}) as { readonly modulate?: readonly object[] };
  const params = modulate.flatMap((each) => ('param' in each ? [String(each.param)] : []));
  const effects = effectsOfStrip(song, strip).filter((each) => movingEffects.has(each));
  const ofEffects = (param: string): boolean =>
    effects.some((effect) => param.startsWith(`${effect}.`));
  return [
    ...[...new Set(params)]
      .filter((param) => !ofEffects(param))
      .map((param): Edit => ({ op: 'modulate.remove', strip, param })),
    ...effects.map((effect): Edit => ({ op: 'effect.remove', strip, effect })),
  ];
}
