import { describe, expect, test } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import { Player } from '../../../src/live/player.ts';
import { Setlist } from '../../../src/live/setlist.ts';
import { silence } from '../../../src/pattern/index.ts';
import { evaluateExpression } from '../../../src/tidal/index.ts';
import { livePlan } from './fixtures.ts';

const song = `bpm: 120
tracks:
  hats: {instrument: closed-hat, pattern: 'x*4'}
  lead: {instrument: hoover, pattern: 'note "c3"'}
arrangement:
  - {section: a, bars: 4, play: all}
`;
const still = { now: () => 0 };
const begin = (controls = {}): Player => {
  const player = new Player(livePlan(song), { clock: still, work: still, controls });
  player.begin(Rational.zero, 0);
  return player;
};
/** Times at which voices begin. */
function onsets({ messages }: ReturnType<Player['advance']>): number[] {
  return messages.flatMap(({ time, commands }) =>
    commands.some((each) => each.op === 'synth.new' && each.def.includes('closed-hat'))
      ? [time]
      : [],
  );
}

describe('what is to be done after some cycles', () => {
  test('is done between two spans, exactly there', () => {
    const player = begin();
    const done: string[] = [];
    player.when(rational(5, 7), () => done.push(`${player.next} ${player.played}`));
    player.advance(1);
    expect(done).toEqual([]);
    player.advance(4);
    expect(done).toEqual(['5/7 5/7']);
  });

  test('counts what was played, also where the song jumps back', () => {
    const player = begin();
    player.advance(3.9);
    player.jump(Rational.zero, rational(2));
    const done: number[] = [];
    player.when(rational(3), () => done.push(player.next.toNumber()));
    player.advance(8);
    expect(done).toEqual([1]);
  });

  test('a change comes at its time although the song jumps away before', () => {
    const player = begin();
    player.advance(1);
    const quiet = livePlan(song.replace("'x*4'", "'~'"), { before: player.plan });
    player.change(quiet, rational(3));
    player.jump(Rational.zero, rational(1));
    // bars last two seconds: the change is after three of them
    expect(Math.max(...onsets(player.advance(9.9)))).toBeCloseTo(5.5, 9);
  });
});

describe('a player that is paused', () => {
  test('plays nothing, leaves nothing out, and goes on at the bar', () => {
    const player = begin();
    player.advance(2.9);
    player.pause();
    expect(onsets(player.advance(20))).toEqual([]);
    expect(player.skip(30).dropped).toBe(0);
    const { messages } = player.go(100);
    expect(messages.every(({ time }) => time >= 100)).toBe(true);
    expect(player.next.toNumber()).toBe(1);
    expect(onsets(player.advance(101.9))).toEqual([100, 100.5, 101, 101.5]);
  });
});

describe('live values', () => {
  test('reach patterns as they are when they play', () => {
    const controls: Record<string, number> = {};
    const plan = livePlan(song);
    const { pattern = silence } = evaluateExpression('s "hh*4" # gain (cF 0.5 "knob")');
    const tracks = plan.tracks.map((track) => ({ ...track, pattern }));
    const player = new Player({ ...plan, tracks }, { clock: still, work: still, controls });
    player.begin(Rational.zero, 0);
    const loudness = (until: number) =>
      player
        .advance(until)
        .messages.flatMap(({ commands }) => commands)
        .flatMap((each) => (each.op === 'synth.new' ? Number(each.controls?.['amp']) : []))
        .at(-1);
    const before = loudness(2);
    controls['knob'] = 1;
    const after = loudness(4);
    expect(after).toBeGreaterThan(before ?? Number.NaN);
  });
});

describe('songs together', () => {
  test('change tempo at the same cycle, and keep their phase', () => {
    const plan = livePlan(song);
    const set = new Setlist(
      [
        { name: 'a', plan },
        {
          name: 'b',
          plan: livePlan(song, { taken: new Set(plan.nodes.map((n) => n.place.slot)) }),
        },
      ],
      { clock: still, preparer: {} as never, sendAhead: () => {}, bpm: undefined },
    );
    const [a, b] = set.players;
    for (const player of set.players) player.begin(Rational.zero, 0);
    a!.advance(1.7);
    b!.advance(0.3);
    const at = set.setTempo(240);
    expect(at.equals(a!.played)).toBe(true);
    for (const player of set.players) player.advance(10);
    expect(b!.secondsAt(rational(8))).toBeCloseTo(a!.secondsAt(rational(8)), 9);
    expect(set.position(10).bpm).toBe(240);
    set.setTempo(undefined);
    for (const player of set.players) player.advance(20);
    expect(set.position(20).bpm).toBeCloseTo(120, 9);
  });
});
