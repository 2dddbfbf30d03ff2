import {
  failure,
  hasErrors,
  hintNearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { findGenre, findGroove, parseKey, parseProgression } from '../music/index.ts';
import { readDataFile } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { type GenreData, genreSchema } from './genre-schema.ts';
import { unknownWords } from './genre-vocabulary.ts';

/** A genre that songs can be composed in. */
export interface ComposedGenre extends GenreData {
  /** The name of its file: `gabber`. */
  readonly id: string;
}

export interface ReadGenreOptions {
  readonly id: string;
  /** Named in Problems. */
  readonly file?: string;
  /** The sounds that it may name; not checked when absent. */
  readonly registry?: Pick<Registry, 'instrument' | 'instruments'>;
}

/**
 * Reads the file of a genre. Each Problem has a span.
 *
 * Problems: `genre.unknown-key`, `genre.missing`, `genre.type`, `genre.range`, `genre.value`, `genre.yaml`;
 * `genre.sound` for instruments and presets that there are not, `music.genre`, `music.key`,
 * `music.numeral`, `music.groove`; `genre.vocabulary` for words that change what there is not;
 * `genre.contradiction` where what it says cannot all be so.
 *
 * @example readGenre('name: a', { id: 'a' }).ok // => false
 */
export function readGenre(
  text: string,
  { id, file, registry }: ReadGenreOptions,
): Result<ComposedGenre> {
  const named = file === undefined ? {} : { file };
  const kind = { schema: genreSchema, code: 'genre', subject: 'A genre', ...named };
  const read = readDataFile(text, kind);
  if (!read.ok) return read;
  const { data, positions } = read.value;
  const problems = [
    ...contradictionsIn(data),
    ...unknownSounds(data, registry),
    ...unknownWords(data, registry),
  ].map((each) => positions.place(each));
  return hasErrors(problems) ? failure(problems) : success({ id, ...data }, problems);
}

/** What a genre says that cannot all be so. */
function contradictionsIn(genre: GenreData): readonly Problem[] {
  return [
    ...upsideDown(genre),
    ...tempoOutside(genre),
    ...unreadable(genre),
    ...partsAstray(genre),
    ...formsAstray(genre),
  ];
}

type Path = readonly (string | number)[];

function contradiction(message: string, path: Path, hint?: string): Problem {
  return problem('genre.contradiction', message, { path, ...(hint === undefined ? {} : { hint }) });
}

function upsideDown({ bpm, kick, melody, parts, history }: GenreData): readonly Problem[] {
  const pairs: readonly (readonly [Path, readonly [number, number]])[] = [
    [['bpm', 'range'], bpm.range],
    [['kick', 'hertz'], kick.hertz],
    [['kick', 'length'], kick.length],
    [['kick', 'drive'], kick.drive],
    [['melody', 'offbeat'], melody.offbeat],
    [['melody', 'notes'], melody.notes],
    ...(history?.years === undefined ? [] : [[['history', 'years'], history.years] as const]),
    ...Object.entries(parts).flatMap(([name, { sweep = {} }]) =>
      Object.entries(sweep).map(
        ([param, ends]) => [['parts', name, 'sweep', param], ends] as const,
      ),
    ),
  ];
  return pairs
    .filter(([, [low, high]]) => low > high)
    .map(([path, [low, high]]) =>
      contradiction(
        `\`${path.join('.')}\` ends below its beginning.`,
        path,
        `Write \`[${high}, ${low}]\`.`,
      ),
    );
}

function tempoOutside({ bpm: { usual, range }, loudness }: GenreData): readonly Problem[] {
  const [low, high] = range;
  const problems: Problem[] = [];
  if (low <= high && (usual < low || usual > high)) {
    const message = `The usual tempo, ${usual}, lies outside the range, ${low} to ${high}.`;
    problems.push(contradiction(message, ['bpm', 'usual']));
  }
  if (loudness.drop < loudness.integrated) {
    const message = 'The loudest three seconds are quieter than the whole.';
    problems.push(contradiction(message, ['loudness', 'drop']));
  }
  return problems;
}

/** Instruments and presets that there are not. */
function unknownSounds(
  { kick, parts }: GenreData,
  registry: ReadGenreOptions['registry'],
): readonly Problem[] {
  if (registry === undefined) return [];
  const named: readonly (readonly [string, Path])[] = [
    ...kick.presets.map((name, at) => [`gabber-kick/${name}`, ['kick', 'presets', at]] as const),
    ...Object.entries(parts).flatMap(([name, { sounds }]) =>
      sounds.map((each, at) => [each, ['parts', name, 'sounds', at]] as const),
    ),
  ];
  return named.flatMap(([written, path]) => {
    const [instrument = '', preset] = written.split('/');
    const found = registry.instrument(instrument);
    if (found === undefined) {
      const names = registry.instruments();
      return [unknown(`There is no instrument \`${instrument}\`.`, instrument, names, path)];
    }
    const presets = Object.keys(found.presets ?? {});
    if (preset === undefined || presets.includes(preset)) return [];
    return [unknown(`\`${instrument}\` has no preset \`${preset}\`.`, preset, presets, path)];
  });
}

function unknown(message: string, name: string, names: readonly string[], path: Path): Problem {
  const hint = hintNearest(name, names);
  return problem('genre.sound', message, { path, ...(hint === undefined ? {} : { hint }) });
}

/** Genres, keys, chords and grooves that are none. */
function unreadable({ like, keys, progressions, grooves = [] }: GenreData): readonly Problem[] {
  const [first = 'c minor'] = keys;
  const key = parseKey(first);
  return [
    ...(like === undefined ? [] : findGenre(like).problems).map((each) => ({
      ...each,
      path: ['like'],
    })),
    ...keys.flatMap((text, at) =>
      parseKey(text).problems.map((each) => ({ ...each, path: ['keys', at] })),
    ),
    ...grooves.flatMap((name, at) =>
      name === 'none'
        ? []
        : findGroove(name).problems.map((each) => ({ ...each, path: ['grooves', at] })),
    ),
    ...progressions.flatMap((text, at) =>
      key.ok
        ? parseProgression(text, key.value).problems.map((each) => ({
            ...each,
            path: ['progressions', at],
          }))
        : [],
    ),
  ];
}

/** What songs call something else. */
const taken: ReadonlySet<string> = new Set(['kick', 'drums', 'leads', 'room', 'hall', 'echo']);

function partsAstray({ parts }: GenreData): readonly Problem[] {
  return Object.entries(parts).flatMap(([name, { plays, rhythms }]) => {
    const path = ['parts', name];
    if (taken.has(name)) {
      return [contradiction(`\`${name}\` is a name that every song has already.`, path)];
    }
    if (plays === 'drum' && rhythms === undefined) {
      const hint = "Write for example `rhythms: ['..x...x...x...x.']`.";
      return [contradiction(`\`${name}\` is a drum without a rhythm.`, path, hint)];
    }
    if (plays !== 'drum' && rhythms !== undefined) {
      const message = `\`${name}\` is no drum: its rhythms are those of \`melody\`.`;
      return [contradiction(message, [...path, 'rhythms'])];
    }
    return [];
  });
}

/** Forms in which nothing is heard: each kind of section that has no kick needs a part. */
function formsAstray({ forms, parts }: GenreData): readonly Problem[] {
  const played = new Set(Object.values(parts).flatMap((each) => each.in));
  return forms.flatMap((form, at) =>
    form.flatMap(({ section }, place) =>
      section === 'break' && !played.has('break')
        ? [contradiction('Nothing plays in a break.', ['forms', at, place, 'section'])]
        : [],
    ),
  );
}
