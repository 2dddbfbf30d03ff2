import { failure, type Problem, type Result, success } from '../../base/index.ts';
import type { LiveSong } from '../../live/index.ts';
import type { SampleManifest } from '../../sound/index.ts';
import type { LiveOptions, Plan } from '../../stage/index.ts';
import type { Context } from '../context.ts';
import type { SourceText } from '../input.ts';
import { atKnownGain, readLiveSong } from '../read-live-song.ts';
import { samplesOf } from '../sample-places.ts';
import type { Sounds } from '../synthdef-places.ts';
import { type Played, type Statement, TidalSet } from './tidal-set.ts';

/** The name under which Problems in entered lines are told. */
export const PROMPT = 'prompt';

export interface RepertoireOptions {
  /** A song file that plays. */
  readonly song: SourceText | undefined;
  /** The set of Tidal's statements beside it, or alone. */
  readonly set: SourceText;
  readonly engine: string;
  readonly context: Context;
}

/** The songs of the prompt, and how their texts become what plays: a song file, and Tidal's statements. */
export class Repertoire {
  readonly song: SourceText | undefined;
  readonly set: SourceText;
  readonly registry: Sounds;
  readonly tidal: TidalSet;
  /** Names of parameters, which statements may use. */
  readonly controls: readonly string[];
  readonly #engine: string;
  readonly #context: Context;
  readonly #samples: SampleManifest;
  /** The song as it was planned last. */
  #planned: Plan | undefined;

  private constructor(
    { song, set, engine, context }: RepertoireOptions,
    registry: Sounds,
    samples: SampleManifest,
    controls: readonly string[],
  ) {
    this.song = song;
    this.set = set;
    this.registry = registry;
    this.controls = controls;
    this.tidal = new TidalSet(controls);
    this.#engine = engine;
    this.#context = context;
    this.#samples = samples;
  }

  /** Finds the samples that statements may play. Problems: those of their folders. */
  static async open(options: RepertoireOptions): Promise<Result<Repertoire>> {
    const { parameterNames } = await import('../../stage/index.ts');
    const { makeDefaultRegistry } = await import('../../../synthdefs/index.ts');
    const found = await samplesOf(options.set.name, options.context)([]);
    if (!found.ok) return found;
    const registry = makeDefaultRegistry();
    const controls = parameterNames(registry);
    return success(new Repertoire(options, registry, found.value, controls), found.problems);
  }

  /** Names of what plays; the song leads where there is one. */
  get names(): readonly string[] {
    return this.song === undefined ? [this.set.name] : [this.song.name, this.set.name];
  }

  /** The tempo that the song has by itself, in quarter notes a minute, as it was planned last. */
  get ownBpm(): number | undefined {
    return this.#planned?.about?.bpm;
  }

  /** Plans the song's text. Problems: those of the song. */
  async planSong({ name }: SourceText, text: string, live: LiveOptions): Promise<Result<LiveSong>> {
    this.#context.sources.set(name, text);
    const read = await readLiveSong(name, { name, text }, this.#engine, this.#context, live);
    if (read.ok) this.#planned = read.value.plan;
    return read;
  }

  /** Runs statements. Problems: those of what is new. */
  run(statements: readonly Statement[]): Result<Played> {
    const newest = statements.at(-1)?.text ?? '';
    const name = newest === this.set.text ? this.set.name : PROMPT;
    this.#context.sources.set(name, newest);
    const played = this.tidal.run(statements);
    const placed = played.problems.map((each): Problem => ({ ...each, file: name }));
    return played.ok ? success(played.value, placed) : failure(placed);
  }

  /** Plans what statements play, at the song's tempo where there is a song. Problem: `stage.tempo`. */
  async planSet(played: Played, live: LiveOptions): Promise<Result<LiveSong>> {
    const { planEvaluated } = await import('../../stage/index.ts');
    const { name, text } = this.set;
    const song = this.#planned;
    const plan = planEvaluated(played, {
      registry: this.registry,
      layout: 'shared',
      live,
      samples: this.#samples,
      title: name,
      locate: (each) => ({ ...each, file: each.file ?? name }),
      ...(song && { tempo: { map: song.tempo, bpm: song.about?.bpm } }),
    });
    if (!plan.ok) return plan;
    return success({ name, plan: await atKnownGain(name, text, plan.value, this.#context) });
  }
}
