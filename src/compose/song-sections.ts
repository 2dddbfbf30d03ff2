import type { Random } from '../base/index.ts';
import type { SectionData } from '../song/index.ts';
import { oneOf } from './rhythm.ts';
import type { PlacedSection } from './song-form.ts';
import { happens } from './song-lines.ts';
import type { Player } from './song-request.ts';
import { decibels, type Lines } from './song-strips.ts';

/** What sections are written from. */
export interface Arranging {
  readonly players: readonly Player[];
  readonly lines: Lines;
  readonly kickLevel: number;
  /** Parameters of an instrument. */
  readonly parametersOf: (instrument: string) => ReadonlySet<string>;
  readonly random: Random;
}

/** The roles that mark where sections meet. */
const signs: ReadonlySet<string> = new Set(['roll', 'riser', 'reverse', 'crash', 'impact']);
const withoutKick: ReadonlySet<string> = new Set(['break']);

/** Writes a section; what comes after it decides how it ends. */
export function sectionOf(
  section: PlacedSection,
  next: PlacedSection | undefined,
  arranging: Arranging,
): SectionData {
  const random = arranging.random.fork(section.name);
  const playing = arranging.players.filter((player) => playsIn(player, section));
  const hasKick =
    !withoutKick.has(section.kind) && !(section.kind === 'build' && random.int(3) === 0);
  const play = [...(hasKick ? ['kick'] : []), ...playing.map(({ name }) => name)];
  const context = { section, next, arranging, playing, hasKick, random };
  return {
    section: section.name,
    bars: section.bars,
    play: play.length > 0 ? play : ['kick'],
    ...nonEmpty('set', sweepsIn(context)),
    ...nonEmpty('pattern', patternsIn(context)),
    ...nonEmpty('level', levelsIn(context)),
    ...endsOf(context),
  };
}

interface Writing {
  readonly section: PlacedSection;
  readonly next: PlacedSection | undefined;
  readonly arranging: Arranging;
  readonly playing: readonly Player[];
  readonly hasKick: boolean;
  readonly random: Random;
}

function playsIn({ part }: Player, { kind, energy }: PlacedSection): boolean {
  return !signs.has(part.plays) && part.in.includes(kind) && energy >= (part.energy ?? 0);
}

function nonEmpty<K extends string, V extends object>(key: K, value: V): { [key in K]?: V } {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as { [key in K]: V });
}

const opening: ReadonlySet<string> = new Set(['intro', 'break', 'build', 'kick']);

/** Filters that open over a section, and close over the last. */
function sweepsIn({ section, arranging, playing, hasKick }: Writing) {
  const { kind, bars } = section;
  const over = (from: number, to: number, way: string): string =>
    `range ${from} ${to} $ slow ${bars} ${way}`;
  const found: Record<string, Record<string, string>> = {};
  if (hasKick && kind === 'intro') found['kick'] = { top: over(1500, 8000, 'saw') };
  if (hasKick && kind === 'outro') found['kick'] = { top: over(1500, 8000, 'isaw') };
  if (hasKick && kind === 'build') {
    found['kick'] = { top: over(1500, 6000, 'saw'), tighten: '250Hz', sub: '-40dB' };
  }
  if (!opening.has(kind) && kind !== 'outro') return found;
  for (const { name, part, instrument } of playing) {
    const known = arranging.parametersOf(instrument);
    const sweeps = Object.entries(part.sweep ?? {}).filter(([param]) => known.has(param));
    if (sweeps.length === 0) continue;
    const way = kind === 'outro' ? 'isaw' : 'saw';
    found[name] = Object.fromEntries(
      sweeps.map(([param, [from, to]]) => [param, over(from, to, way)]),
    );
  }
  return found;
}

/** Patterns that differ from a track's own. */
function patternsIn(writing: Writing): Record<string, string> {
  const { section, arranging, playing, hasKick } = writing;
  const { kind, bars } = section;
  const { lines } = arranging;
  const found: Record<string, string> = {};
  if (hasKick && kind === 'climax') found['kick'] = lines.kick.climax;
  if (hasKick && kind === 'build') found['kick'] = buildKick(bars);
  if (kind === 'intro') Object.assign(found, entrances(writing));
  const isAnswered = playing.some(({ part }) => part.plays === 'answer');
  for (const { name } of playing) {
    const { calm, call } = lines.lines.get(name) ?? {};
    if (kind === 'break' && calm !== undefined) found[name] = calm;
    if (isAnswered && (kind === 'riff' || kind === 'drop') && call !== undefined) {
      found[name] = call;
    }
  }
  return found;
}

/** Straight beats that double towards the end. */
function buildKick(bars: number): string {
  if (bars < 4) return '[x x x x]';
  return `<[x x x x]!${bars - 2} x*8 [x*8 x*8]>`;
}

/** Drums come in one after another. */
function entrances({ section: { bars }, arranging, playing }: Writing): Record<string, string> {
  if (bars < 8) return {};
  const drums = playing.filter(({ name }) => arranging.lines.drums.has(name)).slice(1);
  return Object.fromEntries(
    drums.map(({ name }, at) => {
      const silent = Math.min(
        bars - 2,
        Math.max(2, Math.round((bars * (at + 1)) / (drums.length + 1))),
      );
      const bar = arranging.lines.drums.get(name)?.bar ?? '~';
      return [name, `<~!${silent} [${bar}]!${bars - silent}>`];
    }),
  );
}

const leads: ReadonlySet<string> = new Set(['riff', 'line', 'chords']);

/** Levels that differ from a track's own: melodies further away where the kick is not. */
function levelsIn({ section: { kind }, arranging, playing, hasKick }: Writing) {
  const found: Record<string, string> = {};
  if (hasKick && kind === 'build') found['kick'] = decibels(arranging.kickLevel - 5);
  if (kind !== 'break' && kind !== 'build') return found;
  for (const { name, part } of playing) {
    if (leads.has(part.plays)) found[name] = decibels(part.level - 4);
  }
  return found;
}

/** How a section begins and ends: strokes, rolls, risers, and silence of the kick. */
function endsOf(writing: Writing): Partial<SectionData> {
  const { section, next, random, hasKick } = writing;
  const struck = signsIn(writing, ['crash', 'impact']);
  const begins = struck.length === 0 ? {} : { drop: struck };
  if (next === undefined) return begins;
  if (section.kind === 'build') return { ...begins, ...buildUp(writing) };
  if (section.kind === 'break') {
    const [reverse] = named(writing, 'reverse');
    return { ...begins, ...(reverse === undefined ? {} : { build: { [reverse]: 1 } }) };
  }
  if (!hasKick || !happens(0.6, random)) return begins;
  return { ...begins, kickout: oneOf([0.25, 0.5, 1], random) };
}

function named({ arranging }: Writing, role: string): readonly string[] {
  return arranging.players.filter(({ part }) => part.plays === role).map(({ name }) => name);
}

function signsIn({ section, arranging }: Writing, roles: readonly string[]): string[] {
  return arranging.players
    .filter(({ part }) => roles.includes(part.plays) && part.in.includes(section.kind))
    .map(({ name }) => name);
}

function buildUp(writing: Writing): Partial<SectionData> {
  const { section, random, hasKick, playing } = writing;
  const [roll] = named(writing, 'roll');
  const rising = [...named(writing, 'riser'), ...named(writing, 'reverse')];
  const length = Math.min(section.bars, 8);
  const last = oneOf([0.25, 0.25, 0.5, 1], random);
  const silent = [
    ...(hasKick ? ['kick'] : []),
    ...(roll === undefined ? [] : [roll]),
    ...playing.filter(({ part }) => leads.has(part.plays)).map(({ name }) => name),
  ];
  const risers = rising.map((name, at) => [name, at === 0 ? length : 1] as const);
  return {
    ...(roll === undefined
      ? {}
      : {
          roll: {
            [roll]: {
              bars: length,
              to: oneOf(['1/16', '1/32'] as const, random),
              rise: oneOf([0, 5, 7, 12], random),
            },
          },
        }),
    ...(risers.length === 0 ? {} : { build: Object.fromEntries(risers) }),
    ...(silent.length === 0 || section.bars < 2 ? {} : { kickout: { bars: last, of: silent } }),
  };
}
