import { describe, expect, test } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import { Player } from '../../../src/live/player.ts';
import { Pattern, silence } from '../../../src/pattern/index.ts';
import type { Plan, TimedMessage } from '../../../src/stage/index.ts';
import { linesOf, livePlan, offline } from './fixtures.ts';

const song = `bpm: 175
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  acid: {instrument: acid, pattern: 'note "c3 ef3 ~ g3" # legato 1.2'}
  hats: {instrument: closed-hat, pattern: '~ x ~ <x [x x]>'}
arrangement:
  - {section: a, bars: 2, play: [kick, hats]}
  - {section: b, bars: 2, play: all}
`;

function play(player: Player, until: number, step: number): TimedMessage[] {
  const messages: TimedMessage[] = [];
  for (let time = step; player.horizon < until; time += step) {
    messages.push(...player.advance(Math.min(time, until)).messages);
  }
  return messages;
}

/** Clocks that stand still: nothing takes long. */
const still = { now: () => 0 };

const begin = (plan: Plan): Player => new Player(plan, { clock: still, work: still });

/** Onsets of a track, in seconds. */
function onsets(messages: readonly TimedMessage[], node: string): number[] {
  return messages
    .filter((message) => message.node === node)
    .filter(({ commands }) =>
      commands.some((each) => each.op === 'synth.new' && each.def.startsWith('voice-')),
    )
    .map(({ time }) => time);
}

const bar = 240 / 175;

describe('a player', () => {
  test.each([0.02, 0.37, 5])('sends what offline staging sends, %d s at a time', (step) => {
    const plan = livePlan(song);
    const player = begin(plan);
    const messages = [...player.begin(Rational.zero, 100), ...play(player, 100 + 9 * bar, step)];
    expect(player.next.toNumber()).toBe(9);
    expect(linesOf(messages, 100)).toEqual(linesOf(offline(plan, 9)));
  });

  test('gives short spans, so that what changes is heard soon', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    player.advance(0.001);
    expect(player.horizon).toBeLessThanOrEqual(0.25);
    expect(player.cycleAt(player.horizon / 2)).toBeCloseTo(player.next.toNumber() / 2, 9);
  });

  test('changes its song at a bar, and not before', () => {
    const plan = livePlan(song);
    const player = begin(plan);
    player.begin(Rational.zero, 0);
    const before = play(player, 1.4 * bar, 0.1);
    const after = livePlan(song.replace("'x*4'", "'x*8'"), { before: player.plan });
    player.change(after, player.next.ceil());
    const all = [...before, ...play(player, 4 * bar, 0.1)];
    const counts = [0, 1, 2, 3].map(
      (cycle) =>
        onsets(all, 'kick').filter((time) => Math.floor(time / bar + 1e-6) === cycle).length,
    );
    expect(counts).toEqual([4, 4, 8, 8]);
    expect(player.plan).toBe(after);
  });

  test('leaves tracks alone that do not change', () => {
    const plan = livePlan(song);
    const player = begin(plan);
    player.begin(Rational.zero, 0);
    const before = play(player, 1.4 * bar, 0.1);
    player.change(livePlan(song.replace("'x*4'", "'x*8'"), { before: plan }), rational(2));
    const all = [...before, ...play(player, 4 * bar, 0.1)];
    const others = (messages: readonly TimedMessage[]): string[] =>
      linesOf(messages.filter(({ node }) => node === 'acid' || node === 'hats'));
    const wanted = offline(plan, 4).filter(({ time }) => time > 0);
    expect(others(all.filter(({ time }) => time > 0))).toEqual(others(wanted));
  });

  test('keeps its phase when the tempo changes', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    const before = play(player, 2 * bar, 0.1);
    player.retime(livePlan(song.replace('175', '350')).tempo);
    const all = [...before, ...play(player, 3 * bar, 0.1)];
    const kicks = onsets(all, 'kick');
    const gaps = kicks.slice(1).map((time, index) => time - kicks[index]!);
    expect(gaps.slice(0, 7).every((gap) => Math.abs(gap - bar / 4) < 1e-9)).toBe(true);
    expect(gaps.slice(8).every((gap) => Math.abs(gap - bar / 8) < 1e-9)).toBe(true);
  });

  test('plays a section again and again', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    player.loop({ begin: rational(2), end: rational(4) });
    const all = play(player, 12 * bar, 0.1);
    const acid = onsets(all, 'acid').map((time) => Math.floor(time / bar + 1e-6));
    expect([...new Set(acid)]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    player.loop(undefined);
    player.jump(rational(0));
    const rest = play(player, 14 * bar, 0.1);
    expect(onsets(rest, 'acid').filter((time) => time >= 12 * bar)).toEqual([]);
    expect(onsets(rest, 'kick').filter((time) => time >= 12 * bar)).toHaveLength(8);
  });

  test('jumps when a bar begins', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    const before = play(player, 0.4 * bar, 0.1);
    player.jump(rational(2));
    const all = [...before, ...play(player, 3 * bar, 0.1)];
    const acid = onsets(all, 'acid');
    expect(acid[0]).toBeCloseTo(bar, 9);
    expect(onsets(all, 'kick')).toHaveLength(12);
  });

  test('mutes tracks, whatever section or version of the song plays', () => {
    const plan = livePlan(song);
    const player = begin(plan);
    player.begin(Rational.zero, 0);
    player.mute(new Set(['hats']));
    player.change(livePlan(song.replace("'x*4'", "'x*8'"), { before: plan }), rational(1));
    const muted = play(player, 3 * bar, 0.1);
    expect(onsets(muted, 'hats')).toEqual([]);
    expect(onsets(muted, 'kick')).toHaveLength(4 + 8 + 8);
    player.mute(new Set());
    expect(onsets(play(player, 5 * bar, 0.1), 'hats').length).toBeGreaterThan(3);
  });

  test('plays on when a song cannot take over', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    // planned without what plays: its strips may have other places
    const stranger = livePlan(song.replace('kick:', 'boom:').replaceAll('[kick,', '[boom,'));
    const wrong = {
      ...stranger,
      nodes: [...stranger.nodes].map((node, index) => ({
        ...node,
        place: { ...node.place, slot: 40 - index },
      })),
    };
    player.change(wrong, rational(1));
    const { messages, problems } = player.advance(3 * bar);
    expect(problems).toMatchObject([{ code: 'live.internal', severity: 'warning' }]);
    expect(onsets(messages, 'kick')).toHaveLength(12);
  });

  test('stops at a cycle', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    player.stopAt(rational(5, 4));
    const kicks = onsets(player.advance(100).messages, 'kick');
    expect(kicks).toHaveLength(5);
    expect(player.next.toString()).toBe(rational(5, 4).toString());
  });

  test('goes on where the music should be after its server was gone', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    play(player, 3.2 * bar, 0.1);
    const setup = player.resume(2.6 * bar);
    expect(setup[0]!.time).toBeGreaterThanOrEqual(2.6 * bar);
    expect(setup[0]!.time).toBeLessThan(2.62 * bar);
    const kicks = onsets(player.advance(4 * bar).messages, 'kick');
    expect(kicks[0]).toBeCloseTo(2.75 * bar, 9);
  });
});

describe('a gap', () => {
  test('is left out: nothing comes in a burst, and what is missed is counted', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    play(player, bar, 0.1);
    const { messages, dropped } = player.skip(3.3 * bar);
    expect(onsets(messages, 'kick')).toEqual([]);
    // of bars 1 to 3: kicks, hats, and acid in section b
    expect(dropped).toBeGreaterThan(4 + 4 + 1);
    expect(player.horizon).toBeGreaterThanOrEqual(3.3 * bar);
    expect(player.horizon).toBeLessThan(3.33 * bar);
    const kicks = onsets(player.advance(5 * bar).messages, 'kick');
    expect(kicks[0]).toBeCloseTo(3.5 * bar, 9);
  });

  test('of a night takes no time', () => {
    const player = begin(livePlan(song));
    player.begin(Rational.zero, 0);
    play(player, bar, 0.1);
    const begun = performance.now();
    player.skip(30_000 * bar);
    expect(performance.now() - begun).toBeLessThan(500);
    const kicks = onsets(player.advance(30_001 * bar).messages, 'kick');
    expect((kicks[0]! / bar) * 4).toBeCloseTo(Math.round((kicks[0]! / bar) * 4), 6);
  });

  test('leaves no note held', () => {
    const held = `bpm: 120\ntracks: {acid: {instrument: acid, pattern: 'note "c3" # legato 1'}}\n`;
    const player = begin(livePlan(held));
    player.begin(Rational.zero, 0);
    play(player, 2, 0.1);
    const { messages } = player.skip(7.9);
    const sets = messages.flatMap(({ commands }) => commands);
    expect(sets).toContainEqual(expect.objectContaining({ op: 'node.set', controls: { gate: 0 } }));
  });
});

describe('a track that is too much', () => {
  const withKick = (plan: Plan, pattern: Plan['tracks'][number]['pattern']): Plan => ({
    ...plan,
    sections: [],
    cycles: undefined,
    tracks: plan.tracks.map((track) => (track.name === 'kick' ? { ...track, pattern } : track)),
  });

  test('rests alone, is named, and comes back', () => {
    let now = 0;
    const clock = { now: () => now };
    const plan = livePlan(song);
    const [kick] = plan.tracks;
    let isSlow = true;
    const slow = new Pattern<never>((at, frame) => {
      if (isSlow) now += 0.1;
      return kick!.pattern.run(at, frame) as never;
    });
    const player = new Player(withKick(plan, slow), { clock, work: clock });
    player.begin(Rational.zero, 0);
    const first = player.advance(bar);
    expect(first.problems.map(({ code, message }) => [code, message.split(' ')[1]])).toEqual([
      ['live.too-slow', 'kick'],
    ]);
    expect(player.resting).toEqual(['kick']);
    expect(onsets(first.messages, 'hats').length).toBeGreaterThan(1);
    isSlow = false;
    now += 10;
    const later = player.advance(3 * bar);
    expect(player.resting).toEqual([]);
    expect(onsets(later.messages, 'kick').length).toBeGreaterThan(3);
  });

  test('plays again as soon as it is changed', () => {
    const broken = new Pattern<never>(() => {
      throw new TypeError('of nothing');
    });
    const player = begin(withKick(livePlan(song), broken));
    player.begin(Rational.zero, 0);
    player.advance(bar / 2);
    expect(player.resting).toEqual(['kick']);
    const [kick] = livePlan(song).tracks;
    player.change(withKick(livePlan(song), kick!.pattern), rational(1));
    const { messages } = player.advance(2 * bar);
    expect(player.resting).toEqual([]);
    expect(onsets(messages, 'kick').length).toBeGreaterThan(3);
  });

  test('that throws is silent alone', () => {
    const broken = new Pattern<never>(() => {
      throw new TypeError('of nothing');
    });
    const player = begin(withKick(livePlan(song), broken));
    player.begin(Rational.zero, 0);
    const { messages, problems } = player.advance(bar);
    expect(problems).toMatchObject([{ code: 'live.broken-track', severity: 'warning' }]);
    expect(problems[0]!.message).toContain('kick');
    expect(onsets(messages, 'hats').length).toBeGreaterThan(1);
  });

  test('that would flood the engine is silent alone', () => {
    const played = (notes: number) => {
      const text = song.replace("'x*4'", `'x*${notes}'`).replace('play: [kick, hats]', 'play: all');
      const player = begin(livePlan(text));
      player.begin(Rational.zero, 0);
      const { messages, problems } = player.advance(bar / 2);
      const codes = problems.map(({ code }) => code);
      return {
        kicks: onsets(messages, 'kick').length,
        hats: onsets(messages, 'hats').length,
        codes,
      };
    };
    // 6562 and 2917 a second
    const flood = played(9000);
    expect(flood.codes).toEqual(['live.too-dense']);
    expect(flood.kicks).toBe(0);
    expect(flood.hats).toBeGreaterThan(0);
    const dense = played(4000);
    expect(dense.codes).not.toContain('live.too-dense');
    expect(dense.kicks).toBeGreaterThan(0);
  });

  test('that is too dense is refused in time', () => {
    const text = song.replace("'x*4'", "'x*4000'").replace('play: [kick, hats]', 'play: all');
    const dense = livePlan(text.replace("'x*4000'", "'[x*4000]*4000'"));
    const player = new Player(dense, { clock: still });
    player.begin(Rational.zero, 0);
    const begun = performance.now();
    const { messages, problems } = player.advance(bar);
    expect(problems.some(({ message }) => message.includes('kick'))).toBe(true);
    expect(onsets(messages, 'hats').length).toBeGreaterThan(1);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test('is not asked where it is silent', () => {
    const player = begin(withKick(livePlan(song), silence));
    player.begin(Rational.zero, 0);
    expect(player.advance(bar).problems).toEqual([]);
  });
});
