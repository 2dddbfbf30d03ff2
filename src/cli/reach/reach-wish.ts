import { resolve } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import { readGenre } from '../../compose/index.ts';
import {
  type Goal,
  goalsOf,
  heardFor,
  kickRanges,
  kickTrack,
  type Means,
  type Reached,
  reach,
  type Standards,
  songRanges,
} from '../../goals/index.ts';
import { defaultGenre, findGenre, genres } from '../../music/index.ts';
import { applyEdits, type Edit, rewriteSong, type SongData } from '../../song/index.ts';
import { readText, writeAtomic } from '../../store/index.ts';
import type { Reply } from '../command.ts';
import type { ReachOptions } from '../commands/reach.ts';
import type { Context } from '../context.ts';
import { findGenreFile } from '../find-genre-file.ts';
import { readSource } from '../input.ts';
import { knownGains } from '../known-gains.ts';
import { readWithSounds, type SongWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';
import { Lessons } from './lessons.ts';
import { type Listener, listen } from './listen.ts';
import { leftProblem, reportText } from './report.ts';
import { readStandards } from './standards-file.ts';

/** What `gabber reach` is asked for. */
export interface ReachRequest extends ReachOptions {
  readonly song: string;
  readonly wish: string;
}

/** What came of one wish. */
export interface Outcome {
  readonly goal: Goal;
  readonly reached: Reached;
  readonly edits: readonly Edit[];
  readonly sentences: readonly string[];
}

/**
 * Renders, measures and changes a song until what is wished is measured, and writes it.
 *
 * Problems: those of the song and of rendering; `reach.wish`, `reach.tidal`, `reach.no-kick`, `reach.left-range`
 * (warning), `file.write`.
 */
export async function reachWish(request: ReachRequest, context: Context): Promise<Result<Reply>> {
  const { song: file, wish } = request;
  if (file.endsWith('.tidal')) return failure([tidalProblem]);
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const read = await readWithSounds(source.value, registryFor(file, context, 'native'));
  if (!read.ok) return read;
  const bpm = tempoOf(read.value.data);
  const goals = goalsOf(wish, bpm);
  if (goals.length === 0) return failure([wishProblem(wish)]);
  const { text } = source.value;
  const { renders } = request;
  const work = { file, renders, bpm, text, about: read.value };
  const worked = await reachAll(goals, work, context);
  if (!worked.ok) return worked;
  const { song, outcomes } = worked.value;
  const output = request.output ?? file;
  const isChanged = song !== read.value.data;
  const rewritten = rewriteSong(text, read.value.data, song, read.value.source);
  if (request.dryRun !== true && (isChanged || output !== file)) {
    const saved = await writeAtomic(resolve(context.cwd, output), rewritten);
    if (!saved.ok) return saved;
  }
  const left = outcomes.flatMap(({ reached }) => reached.left.map(leftProblem));
  const problems = [...worked.problems, ...left];
  const isReached = outcomes.every(({ reached }) => reached.outcome === 'reached');
  const json = { file: output, reached: isReached, outcomes: outcomes.map(jsonOf), problems };
  const shown = outcomes.map(reportText).join('\n');
  return success({ text: shown, json, ...(isReached ? {} : { status: 1 }) }, problems);
}

/** A song whose goals are to be reached. */
export interface Work {
  /** Its file, for what it names beside it. */
  readonly file: string;
  readonly text: string;
  readonly about: Pick<SongWithSounds, 'data' | 'registry'>;
  /** Quarter notes a minute. */
  readonly bpm: number;
  /** At most, for each goal. */
  readonly renders: number;
}

/** The kick first: it moves what is measured of the mix. */
const order = ['kick', 'drop', 'song'] as const;

/** Reaches one goal after the other. Problems: those of `reach`, and of a memory that cannot be opened (warnings). */
export async function reachAll(
  goals: readonly Goal[],
  work: Work,
  context: Context,
): Promise<Result<{ readonly song: SongData; readonly outcomes: readonly Outcome[] }>> {
  const sorted = goals.toSorted((a, b) => order.indexOf(heardFor(a)) - order.indexOf(heardFor(b)));
  const standards = await readStandards();
  const listener = await listenerOf(work, context);
  const lessons = new Lessons(context);
  const outcomes: Outcome[] = [];
  const problems: Problem[] = [];
  let song = work.about.data;
  try {
    for (const goal of sorted) {
      const means = await meansFor(goal, song, { ...work, standards, listener, lessons }, context);
      if (!means.ok) return means;
      const reached = await reach(song, goal, means.value);
      if (!reached.ok) return reached;
      problems.push(...reached.problems);
      await lessons.keep(reached.value.lessons);
      const edits = reached.value.steps[reached.value.best]?.edits ?? [];
      const told = applyEdits(song, edits, work.about);
      const sentences = told.ok ? told.sentences : [];
      outcomes.push({ goal, reached: reached.value, edits, sentences });
      song = reached.value.song;
    }
  } finally {
    lessons.close();
  }
  return success({ song, outcomes }, [...problems, ...lessons.problems]);
}

interface MeansWork extends Work {
  readonly standards: Standards;
  readonly listener: Listener;
  readonly lessons: Lessons;
}

async function meansFor(
  goal: Goal,
  song: SongData,
  { renders, standards, listener, lessons, about }: MeansWork,
  context: Context,
): Promise<Result<Means>> {
  const genre = genreOf(goal.kind === 'kick-like' ? goal.genre : song.genre);
  const heard = heardFor(goal);
  const ofKick = kickRanges(standards, genre) ?? {};
  const ranges = { kick: ofKick, drop: {}, song: songRanges(standards, genre) }[heard];
  const likeness =
    goal.kind === 'kick-like'
      ? await likenessTo(genre, song, { about, ofKick, context })
      : undefined;
  if (likeness?.ok === false) return likeness;
  const signal = context.interruption();
  const learned = await lessons.known();
  return success({
    registry: about.registry,
    measure: (changed, listening) => listen(changed, listening, listener, context),
    apply: (changed, edits) => {
      const applied = applyEdits(changed, edits, about);
      return applied.ok ? success(applied.song) : failure(applied.problems);
    },
    renders,
    ranges,
    ...(likeness && { likeness: likeness.value }),
    learned,
    signal,
  });
}

/** To be like a genre: the first of its presets, without values of one's own, unless it has one of them. */
async function likenessTo(
  genre: string,
  song: SongData,
  { about, ofKick, context }: { about: Work['about']; ofKick: Means['ranges']; context: Context },
): Promise<Result<NonNullable<Means['likeness']>>> {
  const found = await findGenreFile(genre, context);
  if (!found.ok) return found;
  const text = await readText(found.value.path, 1e6);
  if (!text.ok) return text;
  const read = readGenre(text.value, { id: genre, registry: about.registry });
  if (!read.ok) return read;
  // its pitch is the song's key, which stays
  const { f0Hz: _pitch, ...ranges } = ofKick;
  const track = kickTrack(song, about.registry);
  const { presets } = read.value.kick;
  const [preset] = presets;
  const kick = track === undefined ? undefined : song.tracks[track];
  const isOne = kick?.instrument === 'gabber-kick' && presets.includes(kick.preset ?? '');
  if (track === undefined || preset === undefined || isOne) {
    return success({ ranges, beginWith: [] });
  }
  const changes = { instrument: 'gabber-kick', preset, set: null };
  return success({ ranges, beginWith: [{ op: 'track.change', track, changes }] });
}

/** Bars of the drop are heard at the gain that the song has, or had when it was rendered last. */
async function listenerOf({ file, text, bpm, about }: Work, context: Context): Promise<Listener> {
  const known = await knownGains(context)?.recall(file, text);
  const gain = String(about.data.master?.gain ?? `${(known ?? 0).toFixed(2)}dB`);
  return { file, sounds: about, bpm, gain };
}

function genreOf(name: string | undefined): string {
  const found = findGenre(name ?? defaultGenre);
  return found.ok ? found.value.id : defaultGenre;
}

/** The tempo of a song; of one that changes it, the genre's. */
export function tempoOf({ bpm, genre }: SongData): number {
  if (typeof bpm === 'number') return bpm;
  const typical = genres.find(({ id }) => id === genreOf(genre))?.bpm.typical ?? 175;
  const written = Number.parseFloat(String(bpm ?? typical));
  return Number.isFinite(written) ? written : typical;
}

function jsonOf({ goal, reached, edits, sentences }: Outcome) {
  const { outcome, wanted, steps, best, left } = reached;
  return {
    goal,
    outcome,
    wanted,
    renders: steps.length,
    before: steps[0]?.figures,
    after: steps[best]?.figures,
    edits,
    sentences,
    steps,
    left,
  };
}

const tidalProblem = problem(
  'reach.tidal',
  'Only song files (.yaml) can be measured and changed.',
  {
    hint: '`gabber export set.tidal yaml` makes one.',
  },
);

function wishProblem(wish: string): Problem {
  const message = `“${wish.slice(0, 60)}” says nothing that could be measured.`;
  const hint =
    'Say for example `-6 LUFS`, `kick at 50 Hz`, `kick 250 ms`, `20% brighter`, `less mud`, `hit like a Rotterdam record`.';
  return problem('reach.wish', message, { hint });
}
