import { joined } from '../assistant/index.ts';
import { hzToNote } from '../base/index.ts';
import { defaultGenre, findGenre, loudnessTarget } from '../music/index.ts';
import type { Edit, ParameterSpec, SongData, SongRegistry } from '../song/index.ts';
import type { FigureName, Figures } from './figures.ts';
import { kickLevers, masterLevers } from './levers-table.ts';

/** Something of a song that moves a figure. */
export interface Lever {
  /** What it is called in reports, and what is remembered of it. */
  readonly name: string;
  readonly figure: FigureName;
  readonly min: number;
  readonly max: number;
  readonly now: number;
  /** How far the figure goes, as it is heard, with a step of one: a first guess. */
  readonly slope: number;
  /** What it moves along: how far, as it is heard, while its own figure goes up by one. */
  readonly along?: Readonly<Partial<Record<FigureName, number>>>;
  /** Edits of the song as it was before anything was tried. */
  readonly edits: (value: number) => readonly Edit[];
}

/** What a song is asked about. */
export interface LeverRequest {
  readonly song: SongData;
  readonly registry: SongRegistry;
  /** What was measured of it before anything was tried. */
  readonly first: Figures;
}

/**
 * The track that is a song's kick: the one of that name, or else the first whose instrument is one.
 *
 * @example kickTrack({ tracks: { kick: { instrument: 'gabber-kick' } } }, registry) // => 'kick'
 */
export function kickTrack({ tracks }: SongData, registry: SongRegistry): string | undefined {
  if (tracks['kick'] !== undefined) return 'kick';
  return Object.keys(tracks).find((name) => {
    const { instrument } = tracks[name] ?? {};
    return instrument !== undefined && registry.instrument(instrument)?.pitch?.kind === 'kick';
  });
}

/** Every lever that a song has for a figure, the first the best. */
export function leversFor(figure: FigureName, request: LeverRequest): readonly Lever[] {
  if (figure === 'f0Hz') return pitchLever(request);
  if (figure === 'lufs') return [loudnessLever(request.song, request.first)];
  if (figure === 'peakToLoudness') return [ceilingLever(request.song)];
  return [...levers(figure, request)];
}

function* levers(figure: FigureName, request: LeverRequest): Generator<Lever> {
  for (const row of kickLevers) {
    const lever = row.figure === figure ? kickLever(row, request) : undefined;
    if (lever !== undefined) yield lever;
  }
  for (const row of masterLevers) if (row.figure === figure) yield masterLever(row, request.song);
}

/** A parameter of the kick's instrument; undefined where it has none of that name. */
function kickLever(
  { figure, parameter, slope }: (typeof kickLevers)[number],
  { song, registry }: LeverRequest,
): Lever | undefined {
  const track = kickTrack(song, registry);
  const spec = track === undefined ? undefined : registry.instrument(instrumentOf(song, track));
  const about = spec?.parameters[parameter];
  if (track === undefined || spec === undefined || about === undefined) return undefined;
  const preset = song.tracks[track]?.preset;
  const chosen = preset === undefined ? undefined : spec.presets[preset]?.values?.[parameter];
  const set = song.tracks[track]?.set?.[parameter];
  const now = typeof set === 'number' ? set : (chosen ?? about.default);
  const [into, back] = isRatio(about) ? [Math.log, Math.exp] : [same, same];
  return {
    name: `${instrumentOf(song, track)}.${parameter}`,
    figure,
    min: into(about.min),
    max: into(about.max),
    now: into(now),
    slope,
    edits: (value) => [
      { op: 'param.set', path: `${track}.${parameter}`, value: written(back(value), about) },
    ],
  };
}

const same = (value: number): number => value;

/** What counts in ratios is moved in logarithms: frequencies and times, but for those that can be 0. */
function isRatio({ curve, unit, min }: ParameterSpec): boolean {
  return min > 0 && (curve === 'exp' || unit === 'Hz' || unit === 's');
}

function instrumentOf(song: SongData, track: string): string {
  return song.tracks[track]?.instrument ?? '';
}

function written(value: number, { unit }: ParameterSpec): number | string {
  const rounded = Number(value.toPrecision(4));
  return unit === 'dB' || unit === 'Hz' || unit === 's' ? `${rounded}${unit}` : rounded;
}

/** An equaliser or a tilt on the master, under a name of its own. */
function masterLever(
  { figure, effect, id, parameter, settings, slope, most }: (typeof masterLevers)[number],
  song: SongData,
): Lever {
  const there = effectCalled(song, id);
  const now = there === undefined ? 0 : decibelsOf(there[parameter]);
  const [first] = (song.master?.effects ?? []).flatMap((each) => Object.keys(each));
  const before = first === undefined ? {} : { before: first };
  return {
    name: `master.${effect}.${parameter}`,
    figure,
    min: -most,
    max: most,
    now,
    slope,
    edits(value) {
      const level = `${value.toFixed(2)}dB`;
      if (there !== undefined)
        return [{ op: 'param.set', path: `master.effects.${id}.${parameter}`, value: level }];
      const all = { id, ...settings, [parameter]: level };
      return [{ op: 'effect.add', strip: 'master', effect, settings: all, ...before }];
    },
  };
}

type Settings = Readonly<Record<string, unknown>>;

function effectCalled({ master }: SongData, id: string): Settings | undefined {
  const all = (master?.effects ?? []).flatMap((entry) => Object.values(entry) as unknown[]);
  return all.find((each) => (each as Settings | null)?.['id'] === id) as Settings | undefined;
}

function decibelsOf(value: unknown): number {
  const number = Number.parseFloat(String(value ?? 0));
  return Number.isFinite(number) ? number : 0;
}

/** The loudness that the master is made for, or its gain where the song fixes that. */
function loudnessLever({ master }: SongData, first: Figures): Lever {
  const isFixed = master?.gain !== undefined;
  const [path, unit, min, max] = isFixed
    ? (['master.gain', 'dB', -60, 60] as const)
    : (['master.target', ' LUFS', -30, -4] as const);
  const now = isFixed ? decibelsOf(master?.gain) : (first.lufs ?? -10);
  const edits: Lever['edits'] = (value) => [
    { op: 'param.set', path, value: `${value.toFixed(2)}${unit}` },
  ];
  const slope = isFixed ? 0.8 : 1;
  // the limiter keeps the peaks where they are
  return { name: path, figure: 'lufs', min, max, now, slope, along: { peakToLoudness: -1 }, edits };
}

/** The highest true peak: above a loudness that stays it makes the peaks higher, too. */
function ceilingLever({ master, genre }: SongData): Lever {
  const path = 'master.ceiling';
  const found = findGenre(genre ?? defaultGenre);
  const meant = found.ok ? loudnessTarget(master?.target ?? 'club', found.value) : found;
  const own = meant.ok ? meant.value.ceiling : 0;
  const now = master?.ceiling === undefined ? own : decibelsOf(master.ceiling);
  const edits: Lever['edits'] = (value) => [
    { op: 'param.set', path, value: `${value.toFixed(3)}dB` },
  ];
  const figure = 'peakToLoudness';
  return { name: path, figure, min: -24, max: 0, now, slope: 1, along: { truePeakDb: 1 }, edits };
}

/** Notes for the kick: one for all its hits, or what it plays moved up and down. */
function pitchLever({ song, registry, first }: LeverRequest): readonly Lever[] {
  const track = kickTrack(song, registry);
  const { f0Hz } = first;
  if (track === undefined || f0Hz === undefined) return [];
  const now = hzToNote(f0Hz);
  const edits: Lever['edits'] = (value) => tuned(song, track, value, value - now);
  const range = { min: hzToNote(20), max: hzToNote(200) };
  return [{ name: 'kick.note', figure: 'f0Hz', ...range, now, slope: Math.LN2 / 12, edits }];
}

/** Every pattern of a kick at a pitch. */
function tuned(song: SongData, track: string, note: number, up: number): readonly Edit[] {
  const { pattern, fills } = song.tracks[track] ?? {};
  const retuned = (text: unknown): string => atPitch(String(text), note, up);
  const own: Edit[] =
    pattern === undefined ? [] : [{ op: 'track.pattern', track, pattern: retuned(pattern) }];
  const list = fills === undefined ? [] : [fills].flat();
  const filled = list.map((fill) => ({ ...fill, pattern: retuned(fill.pattern) }));
  const changes = { fills: Array.isArray(fills) ? filled : filled[0] };
  const ofFills: Edit[] = list.length === 0 ? [] : [{ op: 'track.change', track, changes }];
  return [...own, ...ofFills, ...inSections(song, track, retuned)];
}

function inSections(
  { arrangement = [] }: SongData,
  track: string,
  retuned: (text: unknown) => string,
): readonly Edit[] {
  const seen = new Map<string, number>();
  return arrangement.flatMap(({ section: name, pattern }): Edit[] => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const own = pattern?.[track];
    if (typeof own !== 'string' && typeof own !== 'number') return [];
    const section = count === 1 ? name : `${name}#${count}`;
    return [{ op: 'track.pattern', track, section, pattern: retuned(own) }];
  });
}

/**
 * A pattern at a pitch: hits get the note, notes go up by so many semitones. What an earlier wish put behind the
 * pattern is replaced.
 *
 * @example atPitch('note "f2" |+ note (1)', -28, 0.5) // => 'note "f2" |+ note (1.5)'
 */
export function atPitch(text: string, note: number, up: number): string {
  const fixed = /^(.*) # note \(-?[\d.]+\)$/s.exec(text);
  if (fixed?.[1] !== undefined) return `${fixed[1]} # note (${rounded(note)})`;
  const moved = /^(.*) \|\+ note \((-?[\d.]+)\)$/s.exec(text);
  if (moved?.[1] !== undefined) return `${moved[1]} |+ note (${rounded(Number(moved[2]) + up)})`;
  const hasNotes = /\b(?:note|n|up|degree|chord\w*)\b|(?:^|[\s[<{,("'])[a-g][sf#]?-?\d/.test(text);
  return joined(text, hasNotes ? `|+ note (${rounded(up)})` : `# note (${rounded(note)})`);
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
