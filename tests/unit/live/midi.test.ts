import { describe, expect, it } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import { MidiClock } from '../../../src/live/midi-clock.ts';
import { MidiLink } from '../../../src/live/midi-link.ts';
import { Player } from '../../../src/live/player.ts';
import { planText } from '../../integration/render-fixtures.ts';

const song = `
bpm: 240
tracks:
  juno: {output: {midi: Juno}, pattern: 'note "c5 e5"'}
`;

function player(): Player {
  const plan = planText(song, 'shared', { live: {} });
  const playing = new Player(plan, { clock: { now: () => 0 } });
  playing.begin(Rational.zero, 100);
  return playing;
}

describe('MIDI while a song plays', () => {
  it('is in live time, and counted as notes', () => {
    const { midi, notes } = player().advance(102);
    const begun = midi.filter(({ message }) => message.kind === 'note-on');
    expect(begun.map(({ time }) => time)).toEqual([100, 100.5, 101, 101.5]);
    expect(notes.get('juno')).toBe(4);
  });

  it('is left out after a gap, and what is held is let go of', () => {
    const playing = player();
    playing.advance(100.2);
    const { midi } = playing.skip(103.1);
    expect(midi.map(({ message }) => message.kind)).toEqual(['note-off']);
  });

  it('is sent as much later as it is to be heard later', () => {
    const sent: [string, number, readonly number[]][] = [];
    const out = {
      now: () => 0,
      send: (...args: [string, number, readonly number[]]) => void sent.push(args),
      release: () => undefined,
      close: async () => undefined,
    };
    const link = new MidiLink(out, (live) => live - 99);
    link.send(player().advance(100.1).midi.slice(0, 1));
    expect(sent).toEqual([['Juno', 1, [0x90, 60, 102]]]);
  });

  it('is sent in the order in which it comes where times are equal, however clocks are read', () => {
    const sent: number[] = [];
    let read = 0;
    const jitter = (): number => {
      read += 1;
      return Math.sin(read) / 1000;
    };
    const out = {
      now: jitter,
      send: (_port: string, at: number) => void sent.push(at),
      release: () => undefined,
      close: async () => undefined,
    };
    const link = new MidiLink(out, (live) => live + jitter());
    link.send(player().advance(102).midi);
    expect(sent).toEqual([...sent].sort((a, b) => a - b));
    expect(sent.length).toBeGreaterThan(6);
  });
});

describe('the MIDI clock', () => {
  /** A bar a second. */
  const stretch = (begin: Rational, end: Rational) => ({
    begin,
    end,
    secondsAt: (cycle: Rational) => cycle.toNumber(),
  });

  it('ticks 24 times a quarter note, evenly over stretches of any length', () => {
    const clock = new MidiClock(4);
    const cuts = [rational(0), rational(1, 7), rational(5, 7), rational(2)];
    const all = cuts
      .slice(1)
      .flatMap((end, index) => [...clock.follow(stretch(cuts[index]!, end))]);
    expect(all[0]).toEqual({ time: 0, message: { kind: 'start' } });
    const ticks = all.filter(({ message }) => message.kind === 'clock').map(({ time }) => time);
    expect(ticks).toEqual(Array.from({ length: 192 }, (_, tick) => expect.closeTo(tick / 96, 9)));
  });

  it('has 84 ticks in a bar of 7/8', () => {
    const all = new MidiClock(3.5).follow(stretch(rational(0), rational(1)));
    expect(all.filter(({ message }) => message.kind === 'clock')).toHaveLength(84);
  });

  it('tells machines where the song goes on when it jumps', () => {
    const clock = new MidiClock(4);
    clock.follow(stretch(rational(0), rational(1)));
    const [stop, place, go] = clock.follow(stretch(rational(8), rational(9)));
    expect(stop?.message).toEqual({ kind: 'stop' });
    expect(place?.message).toEqual({ kind: 'position', sixteenths: 128 });
    expect(go?.message).toEqual({ kind: 'continue' });
  });
});
