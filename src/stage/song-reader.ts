import type { Problem, Result } from '../base/index.ts';
import type { Controls, Pattern } from '../pattern/index.ts';
import {
  type Fill,
  namesHarmony,
  type PatternText,
  type SettableValue,
  type Song,
  sendControl,
  type Track,
} from '../song/index.ts';
import type { Instrument, Registry } from '../sound/index.ts';
import { type PassagesAt, type PlannedFill, passagesOf, withPassages } from './form.ts';
import { type HarmonyAt, harmonyNumbers, harmonyTexts, inHarmony, inKeyOf } from './harmony.ts';
import { inMeter } from './own-meter.ts';
import type { PatternMemory } from './pattern-memory.ts';
import {
  numberPattern,
  type PatternScope,
  parameterNames,
  trackPattern,
  wordPattern,
} from './plan-patterns.ts';
import type { LiveOptions } from './slots.ts';
import { timedValue } from './timed.ts';
import type { Setting, SongPath } from './types.ts';

export interface ReaderOptions {
  readonly registry: Registry;
  /** Tells a Problem found in a pattern where that pattern stands in the song's file. */
  readonly locate?: (problem: Problem, path: SongPath) => Problem;
  /** For a song that plays while it changes. */
  readonly live?: LiveOptions;
}

/** What the patterns of a song may use beside Tidal itself. */
export function scopeOf({ returns, tracks }: Song, registry: Registry): PatternScope {
  const sends = returns.map(({ name }) => sendControl(name));
  const ofDevices = tracks.flatMap(({ output }) =>
    output?.kind === 'midi' ? (output.controls ?? []).map(({ name }) => name) : [],
  );
  const controls = [...parameterNames(registry), ...harmonyNumbers, ...sends, ...ofDevices];
  const texts: readonly string[] = harmonyTexts;
  return { controls: controls.filter((each) => !texts.includes(each)), texts };
}

/** Reads the texts of a song and keeps the Problems. */
export class SongReader {
  readonly problems: Problem[] = [];
  /** The chords of the song; read before its patterns are. */
  harmonyAt: HarmonyAt | undefined;
  private readonly song: Song;
  private readonly options: ReaderOptions;
  private readonly scope: PatternScope;
  private readonly memory: PatternMemory | undefined;
  private context: string | undefined;

  constructor(song: Song, options: ReaderOptions) {
    this.song = song;
    this.options = options;
    this.scope = scopeOf(song, options.registry);
    this.memory = options.live?.memory;
    this.memory?.begin(this.scope);
  }

  /** A pattern of a track: bars as long as its own, and notes in the song's harmony. */
  pattern(source: PatternText, path: SongPath, name: string): Pattern<Controls> | undefined {
    const read = this.keep(this.played(source), path);
    if (read === undefined) return undefined;
    const track = this.song.tracks.find((each) => each.name === name);
    const make = () => this.inSong(read, source, name, track);
    if (this.memory === undefined) return make();
    const context = `${this.contextOfAll()} ${JSON.stringify(track)}`;
    return this.memory.derive(path.join('.'), { pattern: read, context }, make);
  }

  /** A pattern as it sounds in the song. */
  private inSong(
    read: Pattern<Controls>,
    source: PatternText,
    name: string,
    track: Track | undefined,
  ): Pattern<Controls> {
    const timed = inMeter(read, track?.meter, this.song.meter);
    const passages = this.passages.get(name);
    const moved = track === undefined ? timed : this.inSectionKeys(timed, track);
    const played = this.harmonised(moved, source);
    return passages === undefined ? played : withPassages(played, passages);
  }

  /** What all tracks have in common: tempo, key, chords, the form. */
  private contextOfAll(): string {
    if (this.context === undefined) {
      const { tracks: _, groups: __, returns: ___, master: ____, ...rest } = this.song;
      this.context = JSON.stringify(rest);
    }
    return this.context;
  }

  private played(source: PatternText): Result<Pattern<Controls>> {
    const read = () => trackPattern(source, this.scope);
    return this.memory?.recall('notes', source, read) ?? read();
  }

  /** A fill: its bars are the song's. */
  private fill({ pattern, ...rest }: Fill, path: SongPath): PlannedFill[] {
    const read = this.keep(this.played(pattern), path);
    return read === undefined ? [] : [{ ...rest, pattern: this.harmonised(read, pattern) }];
  }

  /** What is generated in the song's key goes with the keys of sections. */
  private inSectionKeys(pattern: Pattern<Controls>, { source }: Track): Pattern<Controls> {
    const { harmonyAt, song } = this;
    const isInSongKey = source?.kind === 'generate' && source.key === undefined;
    const hasOthers = song.arrangement.some(({ key }) => key !== undefined);
    if (!isInSongKey || !hasOthers || harmonyAt === undefined) return pattern;
    return inKeyOf(pattern, song.key, harmonyAt);
  }

  private harmonised(pattern: Pattern<Controls>, { text }: PatternText): Pattern<Controls> {
    const { harmonyAt } = this;
    return harmonyAt && namesHarmony(text) ? inHarmony(pattern, harmonyAt) : pattern;
  }

  /** Plans what a track plays in its pattern's place; before its patterns are read. */
  readPassages(track: Track): PassagesAt | undefined {
    const { song } = this;
    const written = track.fills ?? [];
    const fills = written.flatMap((each, at) =>
      this.fill(each, [
        'tracks',
        track.name,
        'fills',
        ...(written.length > 1 ? [at] : []),
        'pattern',
      ]),
    );
    const passages = passagesOf({ track, fills, song });
    if (passages !== undefined) this.passages.set(track.name, passages);
    return passages;
  }

  private readonly passages = new Map<string, PassagesAt>();

  words(source: PatternText, path: SongPath): Pattern<string> | undefined {
    const read = () => wordPattern(source, this.scope);
    return this.keep(this.memory?.recall('words', source, read) ?? read(), path);
  }

  numbers(source: PatternText, path: SongPath): Pattern<number> | undefined {
    const read = () => numberPattern(source, this.scope);
    return this.keep(this.memory?.recall('numbers', source, read) ?? read(), path);
  }

  settings(track: string, set: Readonly<Record<string, SettableValue>>, path: SongPath): Setting[] {
    const instrument = this.instrumentOf(track);
    return Object.entries(set).flatMap(([parameter, value]) => {
      const unit = instrument?.parameters[parameter]?.unit ?? 'ratio';
      const read = isPatternText(value)
        ? this.numbers(value, [...path, parameter])
        : timedValue(value, unit);
      return read === undefined ? [] : [{ parameter, value: read }];
    });
  }

  /** The instruments of tracks, by track; filled before sections are read. */
  readonly instruments = new Map<string, Instrument | undefined>();

  private instrumentOf(track: string): Instrument | undefined {
    return this.instruments.get(track);
  }

  report(problems: readonly Problem[], path: SongPath): void {
    const { locate } = this.options;
    this.problems.push(...problems.map((each) => locate?.(each, path) ?? { ...each, path }));
  }

  private keep<T>(result: Result<T>, path: SongPath): T | undefined {
    this.report(result.problems, path);
    return result.ok ? result.value : undefined;
  }
}

function isPatternText(value: SettableValue): value is PatternText {
  return typeof value === 'object' && 'text' in value;
}
