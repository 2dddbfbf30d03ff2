import { hzToNote } from '../../base/index.ts';
import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import type { Amount } from '../token.ts';
import { isKick, kickAt } from './kick-pitch.ts';
import { amountOf } from './levels.ts';
import { tempoNamed } from './new-song.ts';
import { panTo } from './pan.ts';
import { changeKey } from './pitch.ts';
import { type Answer, asks, keyOf, notThere, type Scene, works } from './scene.ts';
import { effectsOfStrip } from './strips.ts';
import { sectionsOf, targetsOf } from './targets.ts';

/** A value that is named: tempo, key, genre, a parameter. */
export function setValue(clause: Clause, scene: Scene): Answer {
  const { features, tags } = clause;
  const tempo =
    ['topic:tempo', 'unit:bpm', 'a-tempo'].some((each) => features.has(each)) &&
    !features.has('part')
      ? tempoNamed(clause)
      : undefined;
  const key = tags.find(({ kind }) => kind === 'key')?.id ?? keyFromNote(clause, scene);
  const genre = tags.find(({ kind }) => kind === 'genre')?.id;
  const sections = tempo === undefined ? [] : sectionsOf(clause, scene.song);
  if (tempo !== undefined && sections.length > 0)
    return {
      edits: sections.map((section) => ({
        op: 'section.change',
        section,
        changes: { bpm: tempo },
      })),
    };
  if (tempo !== undefined)
    return {
      edits: [
        { op: 'song.set', bpm: tempo, ...(key !== undefined && !features.has('part') && { key }) },
      ],
    };
  const { strips } = targetsOf(clause, scene);
  if (
    (strips.length > 0 || features.has('part')) &&
    features.has('note') &&
    (features.has('verb:tune') || features.has('topic:pitch'))
  )
    return tuneKick(clause, scene);
  const hertz = amountOf(clause, 'hz')?.value;
  const isOfKick = features.has('target:kick') || strips.some((each) => isKick(scene, each));
  if (isOfKick && !features.has('setting') && !features.has('effect') && hertz !== undefined)
    return kickAtHertz(hertz, strips, scene);
  if (key !== undefined && !features.has('part')) return changeKey(key, scene);
  if (genre !== undefined) return { edits: [{ op: 'song.set', genre }] };
  return setParameter(clause, scene);
}

function kickAtHertz(hertz: number, strips: readonly string[], scene: Scene): Answer {
  const track = strips.find((name) => scene.song.tracks[name] !== undefined);
  return track === undefined ? notThere(['kick'], 'tune') : kickAt(hzToNote(hertz), track, scene);
}

function keyFromNote({ tags, features }: Clause, scene: Scene): string | undefined {
  const note = tags.find(({ kind }) => kind === 'note')?.id;
  return note === undefined || !features.has('topic:key')
    ? undefined
    : `${note} ${keyOf(scene).scale}`;
}

function tuneKick(clause: Clause, scene: Scene): Answer {
  const note = clause.tags.find(({ kind }) => kind === 'note')?.id ?? 'g';
  const low = /^(c|d|e)/.test(note) ? 2 : /^(f|g|a|b)/.test(note) ? 2 : 3;
  const tracks = targetsOf(clause, scene).strips.filter(
    (name) => scene.song.tracks[name] !== undefined,
  );
  if (tracks.length === 0) return notThere(['kick'], 'tune');
  const edits = tracks.map((track): Edit => {
    const text = String(scene.song.tracks[track]?.pattern ?? 'x*4');
    const steps = text.replaceAll(/[xX]/g, 't');
    const isPlain = !/["$]/.test(text);
    const pattern = isPlain
      ? `struct "${steps}" $ note "${note}${low}"`
      : `(${text}) # note "${note}${low}"`;
    return { op: 'track.pattern', track, pattern };
  });
  return { edits, strips: tracks };
}

const suffixes: Readonly<Record<string, string>> = {
  db: 'dB',
  hz: 'Hz',
  s: 's',
  ms: 'ms',
  st: 'st',
  percent: '%',
};

function setParameter(clause: Clause, scene: Scene): Answer {
  const panned = panTo(clause, scene);
  if (panned !== undefined) return panned;
  const { tags, features } = clause;
  const numbers = tags.flatMap(({ kind, amount: each }) =>
    kind === 'number' && each !== undefined ? [each] : [],
  );
  // `at 175 it smears, set its time to 1.5 s`
  const amount = numbers.find(({ unit }) => unit !== undefined) ?? numbers[0];
  const isMost = features.has('verb:max') || features.has('stance:max');
  const isLeast = features.has('stance:min');
  if (amount === undefined && noteSaid(clause) === undefined && !isMost && !isLeast)
    return asks('Which value should it have?');
  const { strips } = targetsOf(clause, scene);
  const note = noteSaid(clause);
  const value = note ?? (amount === undefined ? undefined : valueText(amount));
  const share = shareMore(clause, amount);
  for (const path of pathsFor(clause, scene, strips)) {
    const edit: Edit =
      share !== undefined
        ? { op: 'param.step', path, times: share }
        : value === undefined
          ? { op: 'param.step', path, by: isMost ? 100_000 : -100_000 }
          : { op: 'param.set', path, value };
    if (works(scene, [edit])) return { edits: [edit], strips };
  }
  return asks('Which parameter of which track? For example “kick drive 20 dB”.');
}

/** `echo time 1/8`: a part of a bar, where a time is spoken of. */
function noteSaid({ tokens, from, to, features }: Clause): string | undefined {
  const isTime = features.has('setting:time') || features.has('effect:delay');
  return isTime ? tokens.slice(from, to).find(({ raw }) => /^\d+\/\d+$/.test(raw))?.raw : undefined;
}

/** `20 percent more width` is so much more than it is; undefined where a value is said. */
export function shareMore({ features }: Clause, amount: Amount | undefined): number | undefined {
  const isLess = features.has('stance:less');
  const isStep = isLess || features.has('stance:more');
  if (amount?.unit !== 'percent' || !isStep) return undefined;
  return Number((1 + (isLess ? -amount.value : amount.value) / 100).toPrecision(3));
}

function valueText({
  value,
  unit,
}: {
  readonly value: number;
  readonly unit?: string;
}): string | number {
  if (unit === 'note') return noteLength(value);
  const suffix = suffixes[unit ?? ''];
  return suffix === undefined ? value : `${value}${suffix}`;
}

/** A part of a bar as songs write it: `1/8`, dotted `3/16`. */
function noteLength(value: number): string {
  const below = [1, 2, 4, 8, 16, 32, 64].find((each) => Number.isInteger(value * each));
  return below === undefined ? `1/${Math.round(1 / value)}` : `${value * below}/${below}`;
}

/** Where a setting may be found: on the strips, in their effects, in effects of returns. */
function pathsFor(clause: Clause, { song }: Scene, strips: readonly string[]): readonly string[] {
  const named = clause.tags.filter(({ kind }) => kind === 'setting').map(({ id }) => id);
  const effects = clause.tags.filter(({ kind }) => kind === 'effect').map(({ id }) => id);
  const sound = clause.tags
    .filter(({ kind }) => kind === 'sound')
    .map(
      ({ id }) =>
        ({
          resonant: 'resonance',
          detuned: 'detuning',
          clickier: 'click',
          gliding: 'glide',
          longer: 'decay',
        })[id] ?? id,
    );
  const isTime = clause.features.has('unit:s') || clause.features.has('unit:ms');
  const settings = [
    ...new Set([
      ...named,
      ...(isTime && named.length === 0 && effects.length > 0 ? ['time'] : []),
      // a reverb’s decay is its time
      ...(effects.includes('reverb') && named.includes('decay') ? ['time'] : []),
      ...effects.filter((each) => each === 'distort').map(() => 'drive'),
      ...effects.filter((each) => each === 'filter').map(() => 'cutoff'),
      ...sound,
    ]),
  ];
  const own = strips.flatMap((strip) =>
    settings.flatMap((each) => [
      ...(each === 'level' || each === 'pan' || each === 'width'
        ? [`${strip}.strip.${each}`]
        : [`${strip}.${each}`]),
    ]),
  );
  // `the reverb of the hall` is the hall’s, where there is a room too
  const said = clause.tokens.slice(clause.from, clause.to).map(({ text }) => text);
  const returns = Object.keys(song.returns ?? {});
  const spoken = returns.filter((name) => said.includes(name));
  const owners = [...strips, ...spoken, ...returns, 'master'];
  const isNamed = settings.length > 0 || effects.length > 0;
  const inEffects = (isNamed ? owners : []).flatMap((strip) =>
    effectsOfStrip(song, strip)
      .filter((each) => effects.length === 0 || effects.includes(each))
      .flatMap((effect) =>
        (settings.length > 0 ? settings : ['time', 'drive', 'wet']).map(
          (each) => `${strip}.effects.${effect}.${each}`,
        ),
      ),
  );
  return effects.length > 0 && !effects.includes('distort') && !effects.includes('filter')
    ? [...inEffects, ...own]
    : [...own, ...inEffects];
}
