import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/base/index.ts';
import { type Pattern, plainControls, queryWithin } from '../../src/pattern/index.ts';
import type { Command } from '../../src/scsynth/index.ts';
import { readSong, type Song, sectionAt, songAsTidal } from '../../src/song/index.ts';
import { superDirtSound } from '../../src/song/tidal-text/superdirt-sounds.ts';
import { beginState, type Plan, planSong, planTidal, stage } from '../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { hasPeer } from '../peers.ts';
import { askTidalSet } from '../tidal-set-peer.ts';
import { gabber } from '../unit/cli/harness.ts';
import { temporaryFolder } from './render-fixtures.ts';

const registry = makeDefaultRegistry();
const root = fileURLToPath(new URL('../../', import.meta.url));
const songs = readdirSync(join(root, 'patterns/songs')).map((name) => `patterns/songs/${name}`);

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Exported {
  readonly song: Song;
  readonly text: string;
  readonly codes: readonly string[];
  readonly before: Plan;
  readonly after: Plan;
}

/** A song and what its Tidal text plays. */
function exported(source: string): Exported {
  const file = readSong(source, { registry });
  if (!file.ok) throw new Error(file.problems.map(({ message }) => message).join('\n'));
  const { song } = file.value;
  const { text, problems } = songAsTidal(song, registry);
  const before = planSong(song, { registry, layout: 'apart' });
  const after = planTidal(text, { registry, layout: 'apart' });
  expect(after.problems, text).toEqual([]);
  if (!before.ok || !after.ok) throw new Error('no plan');
  const codes = problems.map(({ code, severity }) => `${severity} ${code}`);
  return { song, text, codes, before: before.value, after: after.value };
}

/** The name of a song's track in its Tidal text. */
const deckOf = (song: Song, track: string): string => {
  const index = song.tracks.findIndex(({ name }) => name === track);
  return index < 16 ? `d${index + 1}` : track;
};

interface Played {
  readonly onset: string;
  readonly length: string;
  readonly value: Readonly<Record<string, unknown>>;
}

function onsetsIn(pattern: Pattern<unknown> | undefined, cycle: number): Played[] {
  if (pattern === undefined) return [];
  const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1));
  if (!answer.ok) throw new Error(answer.problems[0]?.message);
  return answer.value
    .filter((event) => event.hasOnset)
    .map(({ wholeOrPart: { begin, end }, value }) => ({
      onset: `${begin}`,
      length: `${end.sub(begin)}`,
      value: plainControls(value as Parameters<typeof plainControls>[0]),
    }));
}

/** An event with no more of its controls than another has, and without `gain`, as text. */
function shown({ onset, length, value }: Played, names: readonly string[]): string {
  const kept = names.filter((name) => name !== 'gain' && value[name] !== undefined);
  const said = kept.toSorted().map((name) => `${name}=${value[name]}`);
  return `${onset} ${length} ${said.join(' ')}`;
}

type Voice = readonly [time: number, def: string, values: Values];

/** What the voices of each track are started or moved with, apart from where on the server they are. */
function voicesOf(plan: Plan, cycles: number): Map<string, Voice[]> {
  const span = { begin: rational(0), end: rational(cycles) };
  const { messages } = stage(plan, beginState(rational(0)), span);
  const found = new Map<string, Voice[]>();
  for (const { time, node, commands } of messages) {
    const voices = commands.flatMap(voiceOf);
    found.set(node, [...(found.get(node) ?? []), ...voices.map((each): Voice => [time, ...each])]);
  }
  // Notes at one time in one order.
  const key = ([time, def, { freq }]: Voice): string => [time.toFixed(6), def, freq].join();
  for (const voices of found.values()) voices.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return found;
}

type Values = Readonly<Record<string, number>>;
const ofThePlace = new Set(['out', 'generator', 'seed']);

function voiceOf(command: Command): [string, Values][] {
  if (command.op !== 'synth.new' && command.op !== 'node.set') return [];
  const { controls = {} } = command;
  if (!Object.hasOwn(controls, 'freq')) return [];
  const numbers = Object.entries(controls).flatMap(([name, value]): [string, number][] =>
    typeof value === 'number' && !ofThePlace.has(name) ? [[name, rounded(value)]] : [],
  );
  return [[command.op === 'synth.new' ? command.def : 'moved', Object.fromEntries(numbers)]];
}

function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

/** Decibels of a track's faders, its groups' included, at a cycle. */
function levelAt(song: Song, name: string, cycle: number): number {
  const levels = sectionAt(song, cycle)?.section.level ?? {};
  const strip = [...song.tracks, ...song.groups].find((each) => each.name === name)!;
  const above = strip.group === undefined ? 0 : levelAt(song, strip.group, cycle);
  return (levels[name] ?? strip.level) + above;
}

describe.each(songs)('%s as Tidal', (file) => {
  const { song, text, codes, before, after } = exported(read(file));
  const cycles = before.cycles ?? 16;
  const voicesBefore = voicesOf(before, cycles);
  const voicesAfter = voicesOf(after, cycles);

  test('has the tempo and a statement for every track that is heard', () => {
    expect(after.tempo.cpsAt(rational(0))).toBeCloseTo(before.tempo.cpsAt(rational(0)), 12);
    expect(after.tracks.map(({ name }) => name)).toEqual(
      song.tracks.map(({ name }) => deckOf(song, name)),
    );
  });

  test.each(song.tracks.map(({ name }) => name))('%s plays its events', (name) => {
    const track = before.tracks.find((each) => each.name === name);
    const deck = after.tracks.find((each) => each.name === deckOf(song, name));
    let seen = 0;
    // Past the end of the form, where it has begun again.
    for (let cycle = 0; cycle < cycles + 16; cycle += 1) {
      const section = before.sections.find(
        ({ begin, end }) => cycle % cycles >= begin && cycle % cycles < end,
      );
      const plays = section?.plays.has(name) ?? true;
      const own = plays ? (section?.patterns.get(name) ?? track?.pattern) : undefined;
      const ours = onsetsIn(own, cycle);
      const theirs = onsetsIn(deck?.pattern, cycle);
      const names = [...new Set(ours.flatMap(({ value }) => Object.keys(value)))];
      const lines = (events: Played[]) => events.map((each) => shown(each, names)).toSorted();
      expect(lines(theirs), `cycle ${cycle}`).toEqual(lines(ours));
      seen += ours.length;
    }
    expect(seen).toBeGreaterThan(0);
  });

  test.each(song.tracks.map(({ name }) => name))('%s starts the same voices', (name) => {
    const { pan, modulate } = song.tracks.find((each) => each.name === name)!;
    const moved = new Set(
      modulate.map(({ target }) => (target.kind === 'send' ? target.to : target.parameter)),
    );
    const ours = voicesBefore.get(name) ?? [];
    const theirs = voicesAfter.get(deckOf(song, name)) ?? [];
    expect(theirs.map(([time, def]) => [time, def])).toEqual(
      ours.map(([time, def]) => [time, def]),
    );
    expect(ours.length).toBeGreaterThan(0);
    ours.forEach(([time, , { amp, ...values }], i) => {
      const { amp: theirAmp, ...others } = theirs[i]![2];
      // Oscillators are left out, and the value that they begin from stays.
      const theirValues = Object.fromEntries(
        Object.entries(others).filter(([parameter]) => !moved.has(parameter)),
      );
      const panned = pan === 0 ? {} : { pan: rounded((pan + 1) / 2) };
      const cycle = time * before.tempo.cpsAt(rational(0)) + 1e-9;
      expect(theirValues, `at ${time} s`).toEqual({ ...values, ...panned });
      const decibels = 20 * Math.log10(theirAmp! / amp!);
      expect(decibels, `at ${time} s`).toBeCloseTo(levelAt(song, name, cycle), 2);
    });
  });

  test('warns of what it leaves out, and names it', () => {
    expect(new Set(codes)).toEqual(new Set(['warning song.not-in-tidal']));
    for (const { name, effects } of song.returns) {
      const [first] = effects;
      if (first?.kind === 'effect') {
        expect(text).toContain(`-- Left out of return ${name}: effects ${first.effect}`);
      }
    }
  });

  test.skipIf(!hasPeer('ghc'))('is taken by real Tidal, statement by statement', () => {
    expect(askTidalSet(text, 1).errors).toEqual([]);
  });
});

test.skipIf(!hasPeer('ghc'))('real Tidal would say what it does not take', () => {
  expect(askTidalSet('d1 $ s "bd" # nothingLikeIt 1', 1).errors.join()).toContain('nothingLikeIt');
});

describe('what else a song can hold', () => {
  const song = (tracks: string, more = ''): string => `tracks:\n${tracks}\n${more}`;
  const statement = (source: string): string =>
    exported(source)
      .text.split('\n\n')
      .at(-1)!
      .replace(/^--.*\n/, '')
      .trim();

  test.each([
    ['a: {instrument: acid, pattern: "c3*8"}', 'd1 $ note "c3*8" # s "jvbass"'],
    ['a: {instrument: choir, pattern: \'"0 3"\'}', 'd1 $ note ("0 3") # s "choir"'],
    ['a: {instrument: choir, pattern: \'("0 3" :: Pattern Double)\'}', 'Note <$> (('],
    ['a: {pattern: \'("bd" :: Pattern String)\'}', 'd1 $ s (("bd" :: Pattern String))'],
    ['a: {instrument: clap, pattern: \'("t f" :: Pattern Bool)\'}', 'd1 $ struct (("t f"'],
    ['a: {instrument: clap, pattern: "x(3,8)?"}', 'd1 $ hits "x(3,8)?"'],
    ['a: {instrument: clap, pattern: "x@3 x"}', 'd1 $ struct "t@3 [t]"'],
    ['a: {instrument: acid, pattern: c3, set: {cutoff: "<400 900>"}}', '# cutoff "<400 900>"'],
    ['a: {instrument: acid, pattern: c3, set: {decay: 1/4}}', '# decay 0.5'],
    ['a: {instrument: hoover, pattern: c3, set: {drop: -7}}', '# pF "drop" (-7)'],
    ['a: {instrument: clap, pattern: \'s "cp" -- two\'}', '(s "cp" -- two\n        )'],
  ])('%s', (track, text) => {
    const { text: whole } = exported(song(`  ${track}`, 'bpm: 120\n'));
    expect(whole).toContain(text);
  });

  test.each([
    ['mpc-58', '|+ nudge "[0 0.02]*8"'],
    ['{offsets: [0, 20%], velocities: [1, 0.5]}', '|* velocity "[1 0.5]*8"'],
  ])('the groove %s moves the same notes', (groove, said) => {
    const tracks = `  a: {instrument: clap, pattern: "x*16", groove: ${groove}}`;
    const { text, before, after, codes } = exported(song(tracks, 'bpm: 120\n'));
    expect(text).toContain(said);
    expect(codes).toEqual([]);
    const voices = (plan: Plan, name: string) =>
      voicesOf(plan, 4)
        .get(name)!
        .map(([time, def, { velocity }]) => [time.toFixed(6), def, velocity]);
    expect(voices(after, 'd1')).toEqual(voices(before, 'a'));
  });

  test('a groove with a tempo that changes, and humanising, are named as left out', () => {
    const tracks = '  a: {instrument: clap, pattern: x, groove: shuffle, humanise: {time: 5ms}}';
    const { text, codes } = exported(song(tracks, 'bpm: "<120 130>"\n'));
    expect(text).toContain('Left out: the groove; humanising.');
    expect(codes).toContain('warning song.not-in-tidal');
  });

  test.each([
    ['"x*3"', 'fast (4/3) . struct "t*3" $ s "cp"'],
    ['\'s "cp ~ cp"\'', 'fast (4/3) ((s "cp ~ cp"))'],
  ])('%s in a meter of its own is as fast', (pattern, said) => {
    const tracks = `  a: {instrument: clap, pattern: ${pattern}, meter: 3/4}`;
    expect(written(song(tracks), 6)).toBe(`d1 $ ${said}`);
  });

  test('notes by key and chords are named as left out, and so are the roots of kicks', () => {
    const tracks =
      '  a: {instrument: choir, pattern: \'chord "x"\'}\n  b: {instrument: gabber-kick, pattern: x}';
    const { text, after } = exported(song(tracks, 'progression: "<i VI>"\n'));
    expect(text).toContain('Left out: notes by degrees and chords of the key.');
    expect(text).toContain('Left out: the roots of the progression.');
    expect(after.tracks.map(({ name }) => name)).toEqual(['d2']);
  });

  test('fills and ends of sections are named as left out', () => {
    const tracks = '  a: {instrument: clap, pattern: x, fills: {every: 4, pattern: "x*4"}}';
    const form =
      'arrangement: [{section: one, bars: 4, roll: {a: 1}, kickout: {bars: 1, of: [a]}}, {section: two, bars: 1, drop: [a], build: {a: 1}}]\n';
    const { text } = exported(song(tracks, form));
    expect(text).toContain('Left out: fills.');
    expect(text).toContain('the kick-outs of one');
    expect(text).toContain('the rolls of one');
    expect(text).toContain('the builds of two');
    expect(text).toContain('the hits at the beginning of two');
  });

  test('a track that is muted stays so', () => {
    const tracks =
      '  a: {instrument: clap, pattern: x, mute: true}\n  b: {instrument: rim, pattern: x}';
    const { text, after } = exported(song(tracks));
    expect(text).toContain('\n\nmute 1\n');
    expect(after.tracks.map(({ name }) => name)).toEqual(['d2']);
  });

  test('a track that no section plays has no statement', () => {
    const tracks = '  a: {instrument: clap, pattern: x}\n  b: {instrument: rim, pattern: x}';
    const more = 'arrangement: [{section: one, bars: 2, play: [b]}]\n';
    expect(exported(song(tracks, more)).after.tracks.map(({ name }) => name)).toEqual(['d2']);
  });

  test.each([
    ['source: {tidal: d5}', 'Left out: events from elsewhere.'],
    [
      'pattern: "let f = fast 2\\n\\nf $ n \\"0 3\\""',
      'Left out: a pattern of several statements.',
    ],
  ])('%s is left out, and the other track is there', (key, said) => {
    const tracks = `  a: {instrument: acid, ${key}}\n  b: {instrument: rim, pattern: x}`;
    const { text, codes, after } = exported(song(tracks));
    expect(text).toContain(said);
    expect(codes).toEqual(['warning song.not-in-tidal']);
    expect(after.tracks.map(({ name }) => name)).toEqual(['d2']);
  });

  /** What a song's first track is written as, once its Tidal text has started the same voices. */
  const written = (source: string, cycles = 16): string => {
    const { text, before, after } = exported(source);
    const ours = voicesOf(before, cycles).get('a')!;
    const theirs = voicesOf(after, cycles).get('d1')!;
    // Levels are gains there; they are compared below.
    const withoutAmp = ([time, def, { amp, ...values }]: Voice) => [time, def, values];
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs.map(withoutAmp)).toEqual(ours.map(withoutAmp));
    return text.slice(text.indexOf('d1 $ ')).trim();
  };

  test('accents keep their strength where the track sets another for all', () => {
    const accents = written(song('  a: {instrument: acid, pattern: "x X", set: {accent: 0.3}}'));
    expect(accents).toContain('(hits "x X" $ s "jvbass") |< accent 0.3');
    const plain = written(song('  a: {instrument: acid, pattern: "x X", set: {cutoff: 900}}'));
    expect(plain).toContain('(hits "x X" $ s "jvbass") # cutoff 900');
  });

  test('a kick has a note where the key gives it another than Tidal files do', () => {
    const kick = song('  a: {instrument: gabber-kick, pattern: x}');
    expect(written(`key: a minor\n${kick}`)).toBe('d1 $ (struct "t" $ s "bd") # note (-27)');
    expect(written(`key: g minor\n${kick}`)).toBe('d1 $ struct "t" $ s "bd"');
  });

  test('a pattern that is silent for long has a sound when it begins', () => {
    const late = "  a: {instrument: clap, pattern: 'filterWhen (>= 70) $ pan 0.5'}";
    expect(written(song(late), 72)).toBe('d1 $ (filterWhen (>= 70) $ pan 0.5) |< s "cp"');
  });

  test('levels of groups within groups are added', () => {
    const { text, before, after } = exported(
      song(
        '  a: {instrument: clap, pattern: x, level: -1}',
        'groups: {one: {of: [a], level: -2}, two: {of: [one], level: -4}}\n',
      ),
    );
    const [ours, theirs] = [voicesOf(before, 1).get('a')!, voicesOf(after, 1).get('d1')!];
    const decibels = 20 * Math.log10(theirs[0]![2]['amp']! / ours[0]![2]['amp']!);
    expect(decibels, text).toBeCloseTo(-7, 2);
  });

  test('bars that play and bars that do not are counted together', () => {
    const sections = [
      ['one', 1, '[a]'],
      ['two', 1, '[]'],
      ['three', 2, '[a]'],
      ['four', 3, '[a]'],
      ['five', 1, '[]'],
      ['six', 2, '[]'],
    ].map(([name, bars, play]) => `  - {section: ${name}, bars: ${bars}, play: ${play}}\n`);
    const form = `arrangement:\n${sections.join('')}`;
    const masked = written(song('  a: {instrument: clap, pattern: x}', form), 20);
    expect(masked).toBe('d1 $ mask "<1 0 1!5 0!3>" $\n    struct "t" $ s "cp"');
  });

  test('the seventeenth track has a name', () => {
    const tracks = Array.from({ length: 17 }, (_, i) => `  t${i}: {instrument: clap, pattern: x}`);
    expect(statement(song(tracks.join('\n')))).toBe('p "t16" $ struct "t" $ s "cp"');
  });

  test('sounds have names that gabber knows too', () => {
    for (const name of registry.instruments()) {
      expect(registry.sound(superDirtSound(name))?.instrument.name).toBe(name);
    }
  });
});

describe('gabber export', () => {
  test('writes beside the song, or to standard output', async () => {
    const cwd = await temporaryFolder();
    writeFileSync(join(cwd, 'a.yaml'), 'tracks: {a: {instrument: clap, pattern: x}}');
    const written = await gabber(['export', 'a.yaml', 'tidal'], { cwd });
    expect(written).toEqual({ status: 0, out: 'a.tidal\n', err: '' });
    const shown = await gabber(['export', 'a.yaml', 'tidal', '-o', '-'], { cwd });
    expect(shown).toEqual({ status: 0, out: readFileSync(join(cwd, 'a.tidal'), 'utf8'), err: '' });
    const events = await gabber(['events', 'a.tidal', '--json'], { cwd });
    expect(JSON.parse(events.out).value).toEqual({ s: 'cp' });
  });

  test('says where in the song stands what it leaves out', async () => {
    const cwd = await temporaryFolder();
    const text = 'tracks:\n  a: {instrument: clap, pattern: x, width: 0}\n';
    writeFileSync(join(cwd, 'a.yaml'), text);
    const { status, err } = await gabber(['export', 'a.yaml', 'tidal'], { cwd });
    expect(status).toBe(0);
    expect(err).toContain('warning: Tidal has no words for width of track a: left out.');
    expect(err).toContain('a.yaml:2:6 (tracks.a)');
    expect(readFileSync(join(cwd, 'a.tidal'), 'utf8')).toContain('Left out: width.');
  });

  test.each(readdirSync(join(root, 'tidal/sets')))('leaves %s as it is', async (name) => {
    const text = read(`tidal/sets/${name}`);
    const argv = ['export', join(root, 'tidal/sets', name), 'tidal', '-o', '-'];
    expect(await gabber(argv)).toEqual({ status: 0, out: text, err: '' });
  });

  test('writes no song over itself, and nothing of a song with mistakes', async () => {
    const cwd = await temporaryFolder();
    writeFileSync(join(cwd, 'a.tidal'), 'd1 $ sond "bd"');
    expect((await gabber(['export', 'a.tidal', 'tidal'], { cwd })).status).toBe(2);
    const { status, err } = await gabber(['export', 'a.tidal', 'tidal', '-o', 'b.tidal'], { cwd });
    expect(status).toBe(1);
    expect(err).toContain('sond');
    expect(existsSync(join(cwd, 'b.tidal'))).toBe(false);
  });
});
