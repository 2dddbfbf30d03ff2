import {
  failure,
  hasErrors,
  type Problem,
  problem,
  type Result,
  success,
  wordSpan,
} from '../base/index.ts';
import { kickNote } from '../music/index.ts';
import { type Pattern, silence } from '../pattern/index.ts';
import {
  type DuckPoint,
  isRamp,
  type KeysChoice,
  type Modulator,
  type PatternText,
  placeSections,
  type Song,
  type Strip,
  sendControl,
  type Track,
} from '../song/index.ts';
import type { Instrument, Registry, SampleManifest } from '../sound/index.ts';
import { assemble } from './assemble.ts';
import { withPassages } from './form.ts';
import { type HarmonyAt, rootOfKick } from './harmony.ts';
import { place } from './layout.ts';
import { planHarmony } from './plan-harmony.ts';
import type { ModulatorPatterns } from './plan-modulators.ts';
import { draftNodes, type NodeDraft } from './plan-nodes.ts';
import { planSections } from './plan-sections.ts';
import { checkTempo, glides, type TempoSource, tempoOf } from './plan-tempo.ts';
import type { LiveOptions } from './slots.ts';
import { withClosedWays } from './solo.ts';
import { SongReader } from './song-reader.ts';
import { timedValue } from './timed.ts';
import type {
  DuckPlan,
  EventSend,
  LayoutKind,
  Place,
  Plan,
  Setting,
  SongFacts,
  SongPath,
  TrackModulation,
  TrackPlan,
  TriggerPlan,
} from './types.ts';

export interface PlanOptions {
  readonly registry: Registry;
  readonly layout: LayoutKind;
  /** The samples that there are; none when absent. */
  readonly samples?: SampleManifest;
  /** For a song that plays on a server where songs change; its layout is `shared`. */
  readonly live?: LiveOptions;
  /** Tells a Problem found in a pattern where that pattern stands in the song's file. */
  readonly locate?: (problem: Problem, path: SongPath) => Problem;
}

/**
 * Everything that playing a song needs: its patterns read and type-checked, strips shaped, buses and
 * ids given out.
 */
export function planSong(song: Song, options: PlanOptions): Result<Plan> {
  const { registry, layout, live } = options;
  const reader = new SongReader(song, options);
  const solo = [...song.tracks, ...song.groups, ...song.returns].flatMap((strip) =>
    strip.solo ? strip.name : [],
  );
  const inFlow = draftNodes(song, registry);
  // apart, a render closes them: the gain of its master is that of the whole song
  const drafts = layout === 'shared' ? withClosedWays(inFlow, solo) : inFlow;
  const tempo = readTempo(song, reader);
  reader.harmonyAt = planHarmony(song, reader);
  const tracks = readTracks(song, drafts, reader, options);
  const sections = planSections(song, reader);
  const patterns = readModulators(drafts, reader);
  const { problems } = reader;
  if (hasErrors(problems)) return failure(problems);
  const plan = assemble(
    {
      locate: locator(song, options),
      title: song.title ?? '',
      about: aboutSong(song),
      seed: song.seed,
      tempo,
      tracks,
      solo,
      sections,
      cycles: sections.at(-1)?.end,
      master: {
        targetLufs: song.master.loudness.lufs,
        ceilingDb: song.master.loudness.ceiling,
        gainDb: song.master.gain,
      },
    },
    { drafts, registry, layout, live, folders: options.samples, patterns },
  );
  return plan.ok ? success(plan.value, problems) : failure([...problems, ...plan.problems]);
}

function aboutSong({ title, genre, bpm, key, meter }: Song): SongFacts {
  return {
    ...(title === undefined ? {} : { title }),
    ...(typeof bpm === 'number' ? { bpm } : {}),
    genre,
    key,
    meter,
  };
}

function locator(song: Song, { locate }: PlanOptions): Plan['locate'] {
  return (each, path, word) => {
    const span = word === undefined ? undefined : wordSpan(patternText(song, path), word);
    const placed = span === undefined ? each : { ...each, span };
    return locate?.(placed, path) ?? { ...placed, path };
  };
}

/** The text of the pattern at a path: a track's own, or a section's for a track. */
function patternText(song: Song, [list, name, , track]: SongPath): string {
  if (list === 'tracks') return song.tracks.find((each) => each.name === name)?.pattern?.text ?? '';
  return song.arrangement[Number(name)]?.pattern[String(track)]?.text ?? '';
}

function readTempo(song: Song, reader: SongReader) {
  const read = (
    source: number | PatternText,
    path: SongPath,
    begin: number,
    end: number,
  ): TempoSource => {
    if (typeof source === 'number') return source;
    const pattern = reader.numbers(source, path);
    if (pattern !== undefined) reader.report(checkTempo(pattern, begin, end), path);
    return pattern ?? 120;
  };
  const sections = placeSections(song);
  const main = read(song.bpm, ['bpm'], 0, sections.at(-1)?.end ?? Infinity);
  const bySection = sections.flatMap(({ section: { bars, bpm }, index, begin, end }) => {
    if (isRamp(bpm)) return glides(bpm, bars);
    const path = ['arrangement', index, 'bpm'];
    const source = bpm === undefined ? main : read(bpm, path, begin, end);
    return Array.from({ length: bars }, () => source);
  });
  const steady = song.arrangement.every((section) => section.bpm === undefined);
  const at = (cycle: number): TempoSource => bySection[cycle % bySection.length] ?? main;
  return tempoOf(song.meter, steady ? () => main : at, steady);
}

function readTracks(
  song: Song,
  drafts: readonly NodeDraft[],
  reader: SongReader,
  { registry, layout, live, samples }: PlanOptions,
): TrackPlan[] {
  const places = place(drafts, layout, live);
  return song.tracks.flatMap((track) => {
    const instrument =
      track.instrument === undefined ? undefined : registry.instrument(track.instrument);
    const folder = samples?.get(track.instrument ?? '');
    reader.instruments.set(track.name, instrument);
    const path = ['tracks', track.name];
    if (track.output !== undefined && live === undefined) {
      reader.report([onHardware(track.name, track.output)], [...path, 'output']);
    }
    const unheard = folder?.ofSong && instrument !== undefined ? keysToInstrument(track) : [];
    for (const key of unheard) reader.report([samplesInstead(track, key)], [...path, key]);
    const passages = reader.readPassages(track);
    const own = track.pattern && reader.pattern(track.pattern, [...path, 'pattern'], track.name);
    const isElsewhere = song.arrangement.some(({ pattern }) => Object.hasOwn(pattern, track.name));
    const tidal = track.source?.kind === 'tidal' ? track.source.name : undefined;
    if (tidal !== undefined && live === undefined) {
      reader.report([fromOutside(track.name, tidal)], [...path, 'source', 'tidal']);
    }
    const { keys } = keysOf(track);
    if (keys !== undefined && live === undefined) {
      reader.report([fromKeys(track.name, keys)], [...path, 'source', 'midi-input']);
    }
    const isLive = tidal !== undefined || keys !== undefined;
    if (own === undefined && !isElsewhere && passages === undefined && !isLive) return [];
    const pattern = own ?? (passages ? withPassages(silence, passages) : silence);
    const bus = places.get(track.name)?.controlBus ?? 0;
    return [
      {
        name: track.name,
        node: track.name,
        pattern,
        ...feelOf(track, song),
        instrument,
        ...outputOf(track),
        ...keysOf(track),
        ...(tidal === undefined ? {} : { tidal }),
        ...(folder === undefined ? {} : { folder: track.instrument }),
        kickNote: kickNote(song.key),
        ...kickRoots(track, song, reader.harmonyAt),
        settings: [
          ...presetOf(track, instrument),
          ...reader.settings(track.name, track.set, [...path, 'set']),
        ],
        modulations: modulationsOf(track, bus),
        ducks: ducksBy(track.name, song),
        triggers: triggersBy(track.name, drafts, places),
        sends: sendsOf(track.name, drafts),
        muted: track.mute,
      },
    ];
  });
}

function outputOf({ output }: Track): Pick<TrackPlan, 'midi' | 'dirt'> {
  if (output === undefined) return {};
  if (output.kind === 'midi') {
    const { kind: _, ...midi } = output;
    return { midi };
  }
  const { kind: _, ...dirt } = output;
  return { dirt };
}

/** Said where a song becomes a file. */
function onHardware(track: string, { port }: NonNullable<Track['output']>): Problem {
  const message = `Track ${track} plays the MIDI port ${port}, of which no file can hold the sound.`;
  const hint =
    '`gabber play` plays the hardware; an `instrument` in place of `output` is heard in files.';
  return problem('stage.hardware', message, { severity: 'warning', hint });
}

/** Said where a song becomes a file. */
function fromOutside(track: string, pattern: string): Problem {
  const message = `Track ${track} plays ${pattern} of a running Tidal, which no file can know.`;
  const hint = '`gabber play` listens to Tidal.';
  return problem('stage.outside', message, { severity: 'warning', hint });
}

function keysOf({ source }: Track): Pick<TrackPlan, 'keys'> {
  return source?.kind === 'midi-input' ? { keys: source } : {};
}

/** Said where a song becomes a file. */
function fromKeys(track: string, { port }: KeysChoice): Problem {
  const message = `Track ${track} is played on the MIDI port ${port}, which no file can know.`;
  const hint = '`gabber play` listens to it.';
  return problem('stage.outside', message, { severity: 'warning', hint });
}

/** Kicks follow the roots of a progression, unless their track says that they keep to the key. */
function kickRoots(
  { follow }: Track,
  { progression, arrangement }: Song,
  harmonyAt: HarmonyAt | undefined,
): Pick<TrackPlan, 'kickNoteAt'> {
  const hasChords =
    progression !== undefined || arrangement.some((each) => each.progression !== undefined);
  if (!hasChords || harmonyAt === undefined || follow === 'key') return {};
  return { kickNoteAt: (cycle) => rootOfKick(harmonyAt(cycle)) };
}

function feelOf({ groove, humanise }: Track, { meter }: Song): Pick<TrackPlan, 'feel'> {
  if (groove === undefined && humanise === undefined) return {};
  return { feel: { meter, ...(groove && { groove }), ...(humanise && { humanise }) } };
}

/** The keys by which a track speaks to its instrument. */
function keysToInstrument({ preset, set, modulate }: Track): readonly string[] {
  return [
    ...(preset === undefined ? [] : ['preset']),
    ...(Object.keys(set).length === 0 ? [] : ['set']),
    ...(modulate.some(({ target }) => target.kind === 'instrument') ? ['modulate'] : []),
  ];
}

/** What is to be said of such a key where a folder of samples plays in the instrument's place. */
function samplesInstead({ name, instrument }: Track, key: string): Problem {
  const message = `Track ${name} plays the song's samples \`${instrument}\`, not the instrument of that name, and \`${key}\` is not heard.`;
  const hint =
    'Give the folder another name, or say in the pattern how its samples play: `# speed 2`.';
  return problem('stage.samples-instead', message, { severity: 'warning', hint });
}

function presetOf(track: Track, instrument: Instrument | undefined): Setting[] {
  const values = track.preset === undefined ? {} : instrument?.presets[track.preset]?.values;
  return Object.entries(values ?? {}).flatMap(([parameter, value]) =>
    value === undefined ? [] : [{ parameter, value }],
  );
}

function modulationsOf(track: Track, firstBus: number): TrackModulation[] {
  return track.modulate.flatMap(({ target, kind }, index) => {
    // a knob moves a controller from what the song sets; what goes by itself leaves it no time
    const isMoved =
      target.kind === 'instrument' || (target.kind === 'device' && kind !== 'outside');
    return isMoved ? [{ parameter: target.parameter, bus: firstBus + index }] : [];
  });
}

/** The ports by which events of a track send to returns. */
function sendsOf(track: string, drafts: readonly NodeDraft[]): EventSend[] {
  const draft = drafts.find(({ name }) => name === track);
  const first = 1 + (draft?.strip.sends.length ?? 0);
  return (draft?.events ?? []).map((to, index) => ({
    control: sendControl(to),
    port: first + index,
  }));
}

/** All modulators that a track starts anew. */
function triggersBy(
  name: string,
  drafts: readonly NodeDraft[],
  places: ReadonlyMap<string, Place>,
): TriggerPlan[] {
  return drafts.flatMap((draft) =>
    draft.strip.modulate.flatMap((modulator, index) => {
      if (!('by' in modulator) || modulator.by !== name) return [];
      const first = places.get(draft.name)?.firstModulator ?? 0;
      return [{ node: draft.name, id: first + index }];
    }),
  );
}

/** The patterns that move parameters; where entries share one, it is read once. */
function readModulators(drafts: readonly NodeDraft[], reader: SongReader): ModulatorPatterns {
  const patterns = new Map<Modulator, Pattern<number>>();
  for (const { name, kind, strip } of drafts) {
    const owner = kind === 'master' ? [kind] : [`${kind}s`, name];
    const read = new Map<number, Pattern<number> | undefined>();
    for (const modulator of strip.modulate) {
      if (modulator.kind !== 'pattern') continue;
      const { entry } = modulator;
      const path = [...owner, ...(modulator.at ?? ['modulate', entry, 'pattern'])];
      if (!read.has(entry)) read.set(entry, reader.numbers(modulator.pattern, path));
      const pattern = read.get(entry);
      if (pattern !== undefined) patterns.set(modulator, pattern);
    }
  }
  return patterns;
}

function drawnPoint({ at, share }: DuckPoint) {
  return { at: timedValue(at, 's'), share };
}

/** All strips that a track pushes down. */
function ducksBy(name: string, song: Song): DuckPlan[] {
  const strips: readonly Strip[] = [...song.tracks, ...song.groups, ...song.returns];
  return strips.flatMap((strip) =>
    strip.duck
      .filter((duck) => duck.by === name)
      .map((duck) => ({
        node: strip.name,
        depthDb: duck.depth,
        attack: timedValue(duck.attack, 's'),
        hold: timedValue(duck.hold, 's'),
        release: timedValue(duck.release, 's'),
        curve: duck.curve,
        ...(duck.draw === undefined ? {} : { drawn: duck.draw.map(drawnPoint) }),
      })),
  );
}
