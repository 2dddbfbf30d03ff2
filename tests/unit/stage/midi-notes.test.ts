import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational, rational } from '../../../src/base/index.ts';
import {
  beginState,
  finishMidi,
  type MidiMessage,
  type Plan,
  stage,
  swap,
  type TimedMidi,
} from '../../../src/stage/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

function song(pattern: string, more = ''): string {
  return `bpm: 240
tracks:
  juno:
    output: {midi: Juno, channel: 3}
    pattern: '${pattern}'
${more}`;
}

/** Everything a song sends to hardware in some cycles, in one span or several. */
function sent(plan: Plan, ends: readonly Rational[]): TimedMidi[] {
  let state = beginState(Rational.zero);
  let begin = Rational.zero;
  const all: TimedMidi[] = [];
  for (const end of ends) {
    const staged = stage(plan, state, { begin, end });
    expect(staged.problems).toEqual([]);
    expect(staged.messages.flatMap(({ commands }) => commands)).toEqual([]);
    all.push(...staged.midi);
    state = staged.state;
    begin = end;
  }
  return [...all, ...finishMidi(plan, state)];
}

function play(pattern: string, cycles = 1): readonly [number, MidiMessage][] {
  const plan = planText(song(pattern), 'shared');
  return sent(plan, [rational(cycles)]).map(({ time, message }) => [time, message]);
}

const channel = 3;

describe('a track that hardware plays', () => {
  it('begins and ends its notes: Tidal’s c5 is MIDI 60', () => {
    expect(play('note "c5 e5" # velocity 1')).toEqual([
      [0, { kind: 'note-on', channel, note: 60, velocity: 127 }],
      [0.5, { kind: 'note-off', channel, note: 60 }],
      [0.5, { kind: 'note-on', channel, note: 64, velocity: 127 }],
      [1, { kind: 'note-off', channel, note: 64 }],
    ]);
  });

  it('ends a note that is struck again before it is over, and the second when that is', () => {
    expect(play('note "c5 c5" # legato 1.5 # velocity "1 0.5"')).toEqual([
      [0, { kind: 'note-on', channel, note: 60, velocity: 127 }],
      [0.5, { kind: 'note-off', channel, note: 60 }],
      [0.5, { kind: 'note-on', channel, note: 60, velocity: 64 }],
      [1.25, { kind: 'note-off', channel, note: 60 }],
    ]);
  });

  it('sends controllers by themselves, and ahead of a note', () => {
    expect(play('ccv "0 127" # ccn 74')).toEqual([
      [0, { kind: 'control', channel, controller: 74, value: 0 }],
      [0.5, { kind: 'control', channel, controller: 74, value: 127 }],
    ]);
    expect(play('progNum 5 # nrpn "300:16000" # midibend 8192 # miditouch 40')).toEqual([
      [0, { kind: 'program', channel, program: 5 }],
      [0, { kind: 'nrpn', channel, parameter: 300, value: 16_000 }],
      [0, { kind: 'bend', channel, value: 8192 }],
      [0, { kind: 'pressure', channel, value: 40 }],
    ]);
    const [first, second] = play('note "c5" # modwheel 0.5');
    expect(first).toEqual([0, { kind: 'control', channel, controller: 1, value: 64 }]);
    expect(second?.[1].kind).toBe('note-on');
  });

  it('plays on the channel that an event names, counted from 0', () => {
    const channels = play('note "c5 c5" # midichan "0 15"').map(([, message]) => message.channel);
    expect(channels).toEqual([1, 1, 16, 16]);
  });

  it('brings numbers within what MIDI can say', () => {
    for (const [, message] of play('note "-200 300" # velocity 9 # ccn 400 # ccv "-3"')) {
      for (const [key, value] of Object.entries(message)) {
        if (key === 'kind') continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(127);
      }
    }
  });

  it('leaves no note hanging and strikes none twice, however spans are cut', () => {
    const steps = fc.array(fc.constantFrom('c5', 'e5', 'g5', '~', '[c5,e5]', 'c5*3'), {
      minLength: 1,
      maxLength: 6,
    });
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 5 });
    fc.assert(
      fc.property(steps, fc.double({ min: 0.1, max: 3, noNaN: true }), cuts, (list, legato, at) => {
        const text = song(`note "${list.join(' ')}" # legato ${legato.toFixed(3)}`);
        const plan = planText(text, 'shared');
        const whole = sent(plan, [rational(2)]);
        const sounding = new Set<number>();
        for (const { message } of whole) {
          if (message.kind === 'note-on') {
            expect(sounding.has(message.note)).toBe(false);
            sounding.add(message.note);
          } else if (message.kind === 'note-off') {
            expect(sounding.delete(message.note)).toBe(true);
          }
        }
        expect(sounding.size).toBe(0);
        const ends = [...at.sort((a, b) => a - b).map((each) => rational(each, 12)), rational(2)];
        expect(sent(plan, ends)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('is let go of when a song without it takes over', () => {
    const before = planText(song('note "c5" # legato 4'), 'shared', { live: {} });
    const other = 'bpm: 240\ntracks: {kick: {instrument: click, pattern: x}}\n';
    const after = planText(other, 'shared', { live: { before } });
    const span = { begin: Rational.zero, end: rational(1) };
    const { state } = stage(before, beginState(Rational.zero), span);
    const swapped = swap({ before, after, state, from: rational(1) });
    expect(swapped.midi).toEqual([
      { time: 0, track: 'juno', port: 'Juno', message: { kind: 'note-off', channel, note: 60 } },
    ]);
    expect(finishMidi(after, swapped.state)).toEqual([]);
  });
});
