import fc from 'fast-check';
import type { SongData } from '../../../../src/song/index.ts';
import { registry } from './songs.ts';

/** Numbers from which an edit is made for whatever song there is then. */
export interface Draw {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export const draw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.nat(9999),
  a: fc.nat(9999),
  b: fc.nat(9999),
  c: fc.nat(9999),
});

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** An edit of a song; most can be done. */
export function editFor(song: SongData, { kind, a, b, c }: Draw): Record<string, unknown> {
  const tracks = Object.keys(song.tracks);
  const groups = Object.keys(song.groups ?? {});
  const returns = Object.keys(song.returns ?? {});
  const track = pick(tracks, a);
  const strip = pick([...tracks, ...groups, ...returns], a);
  const sections = sectionNames(song);
  const section = pick([...sections, 'none'], b);
  const before = c % 3 === 0 ? {} : { before: pick(sections.length > 0 ? sections : ['none'], c) };
  const effects = effectNames(song, strip);
  const effect = pick([...effects, 'none'], b);
  const other = pick(registry.effects(), c);
  const path = pick(paths(song, track, strip), b);
  const edits: readonly (() => Record<string, unknown>)[] = [
    () => ({
      op: 'param.set',
      path,
      value: pick([c / 1000, '6dB', '1/8', null, true, 'fold', '<1 2>'], c),
    }),
    () => ({
      op: 'param.step',
      path,
      ...(c % 2 ? { times: 0.5 + (c % 30) / 10 } : { by: (c % 40) - 20 }),
    }),
    () => ({ op: 'param.set', path: `${track}.level`, value: -(c % 40), section }),
    () => ({ op: 'preset.set', of: track, preset: c % 2 ? null : pick(presets(song, track), c) }),
    () => ({
      op: 'track.add',
      track: `new${c % 50}`,
      settings: {
        instrument: pick(registry.instruments(), b),
        pattern: pick(patterns, c),
        level: -3,
      },
      ...(a % 2 ? { before: track } : {}),
    }),
    () => ({ op: 'track.remove', track }),
    () => ({ op: 'track.rename', track: strip, to: `other${c % 50}` }),
    () => ({ op: 'track.move', track, ...(b % 3 ? { before: pick(tracks, c) } : {}) }),
    () => ({
      op: 'track.change',
      track,
      changes: { pan: (c % 3) - 1, humanise: b % 2 ? null : { time: 0.01 } },
    }),
    () => ({ op: 'track.pattern', track, pattern: pick(patterns, c) }),
    () => ({ op: 'track.pattern', track, pattern: pick(patterns, c), section }),
    () => ({ op: 'track.instrument', track, instrument: pick(registry.instruments(), c) }),
    () => ({ op: 'track.output', track, output: { midi: 'Juno 106', channel: 1 + (c % 16) } }),
    () => ({ op: 'track.mute', track: strip, mute: c % 2 === 0, ...(b % 2 ? { section } : {}) }),
    () => ({ op: 'track.solo', tracks: c % 2 ? [track] : [] }),
    () => ({ op: 'effect.add', strip, effect: other, ...(b % 2 ? { before: effect } : {}) }),
    () => ({ op: 'effect.remove', strip, effect }),
    () => ({
      op: 'effect.move',
      strip,
      effect,
      ...(c % 2 ? { before: pick([...effects, 'none'], c) } : {}),
    }),
    () => ({
      op: 'modulate.add',
      strip,
      modulator: { lfo: 'sine', rate: '2 bars', param: 'pan', from: -1, to: 1 },
    }),
    () => ({ op: 'modulate.remove', strip, param: 'pan' }),
    () => ({ op: 'duck.set', strip, by: pick(tracks, c), settings: { depth: `${c % 20}dB` } }),
    () => ({ op: 'duck.remove', strip }),
    () => ({ op: 'group.add', group: `bus${c % 50}`, settings: { of: [track] } }),
    () => ({ op: 'group.remove', group: pick([...groups, 'none'], c) }),
    () => ({ op: 'group.join', group: pick([...groups, 'none'], c), member: track }),
    () => ({ op: 'group.leave', member: track }),
    () => ({ op: 'return.add', return: `room${c % 50}`, settings: { effects: [{ reverb: {} }] } }),
    () => ({ op: 'return.remove', return: pick([...returns, 'none'], c) }),
    () => ({
      op: 'section.add',
      settings: { section: `part ${c % 9}`, bars: 1 + (c % 32), play: [track] },
      ...before,
    }),
    () => ({ op: 'section.remove', section }),
    () => ({ op: 'section.rename', section, to: `named ${c % 9}` }),
    () => ({ op: 'section.move', section, ...before }),
    () => ({ op: 'section.copy', section, ...before }),
    () => ({
      op: 'section.change',
      section,
      changes: { bars: 1 + (c % 32), mute: c % 2 ? null : [track] },
    }),
    () => ({ op: 'tempo.ramp', section, to: 100 + (c % 100) }),
    () => ({ op: 'song.set', bpm: 100 + (c % 200), title: pick(titles, b), seed: c }),
    () => ({ op: 'files.add', list: 'samples', place: `folder ${c % 9}` }),
  ];
  return pick(edits, kind)();
}

const patterns = [
  'x*4',
  '<x ~ [x X]>',
  'note "c4 e4" # velocity "0.5"',
  'every 2 rev $ note "c4*4"\n  # legato 0.5',
  'every\' 3 0 (fast 2) $ s "bd*2"',
  'n "0 .. 3"',
];
const titles = ['Plain', "It's: a test # here", '- dash', 'true', '1992', 'Ünïcode', '[x]', ''];

function sectionNames({ arrangement = [] }: SongData): string[] {
  return arrangement.map(({ section }) => section);
}

function effectNames(song: SongData, strip: string): string[] {
  const { tracks, groups = {}, returns = {} } = song;
  const { effects = [] } = { ...returns[strip], ...groups[strip], ...tracks[strip] };
  return effects.flatMap((each) => Object.keys(each));
}

function presets(song: SongData, track: string): readonly string[] {
  const spec = registry.instrument(song.tracks[track]?.instrument ?? '');
  return [...Object.keys(spec?.presets ?? {}), 'none'];
}

/** Paths of a track, a strip and the song. */
function paths(song: SongData, track: string, strip: string): string[] {
  const spec = registry.instrument(song.tracks[track]?.instrument ?? '');
  return [
    ...Object.keys(spec?.parameters ?? {}).map((each) => `${track}.${each}`),
    ...['level', 'pan', 'width', 'gain', 'mute'].map((each) => `${strip}.${each}`),
    ...effectNames(song, strip).map((each) => `${strip}.effects.${each}.wet`),
    ...Object.keys(song.returns ?? {}).map((each) => `${track}.sends.${each}`),
    `${strip}.duck.depth`,
    'master.target',
    'master.gain',
    'bpm',
    'humanise.time',
  ];
}
