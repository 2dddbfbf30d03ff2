import { describe, expect, it } from 'vitest';
import { controlLine, doControl } from '../../../src/cli/listen-to-controls.ts';
import { lineKind } from '../../../src/cli/live/line-kind.ts';
import { Transport } from '../../../src/cli/transport.ts';
import type { ControlMessage } from '../../../src/dirt/index.ts';
import { Setlist } from '../../../src/live/setlist.ts';
import { livePlan } from '../live/fixtures.ts';

const song = `bpm: 120
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  hats: {instrument: closed-hat, pattern: 'x*4', source: {tidal: d5}}
`;
const still = { now: () => 0 };

function transportOf(text = song) {
  const songs = new Setlist(
    [{ name: 'song', plan: livePlan(text.replace(', source: {tidal: d5}', '')) }],
    {
      clock: still,
      preparer: {} as never,
      sendAhead: () => {},
      bpm: undefined,
    },
  );
  return { songs, transport: new Transport({ songs } as never, ['song']) };
}

describe('control messages', () => {
  it('mute, make solo, and take it back', () => {
    const { transport } = transportOf();
    const told = (...messages: ControlMessage[]) => {
      for (const message of messages) expect(doControl(message, transport).ok).toBe(true);
      return [[...transport.muted], [...transport.soloed]];
    };
    expect(told({ kind: 'mute', track: 'kick' })).toEqual([['kick'], []]);
    expect(told({ kind: 'solo', track: 'hats' })).toEqual([['kick'], ['hats']]);
    expect(told({ kind: 'unmute', track: 'kick' }, { kind: 'unsolo-all' })).toEqual([[], []]);
    expect(told({ kind: 'hush' })).toEqual([['kick', 'hats'], []]);
    expect(told({ kind: 'unmute-all' })).toEqual([[], []]);
  });

  it('set the tempo, and say what they cannot do', () => {
    const { songs, transport } = transportOf();
    songs.players[0]!.begin(songs.players[0]!.next, 0);
    expect(doControl({ kind: 'cps', value: 1 }, transport).ok).toBe(true);
    songs.players[0]!.advance(1);
    expect(songs.position(1).bpm).toBe(240);
    const codes = (message: ControlMessage) =>
      doControl(message, transport).problems.map(({ code }) => code);
    expect(codes({ kind: 'cps', value: 1e9 })).toEqual(['live.tempo']);
    expect(codes({ kind: 'mute', track: 'nobody' })).toEqual(['live.track']);
    expect(codes({ kind: 'nudge', value: 0.1 })).toEqual(['live.nudge']);
  });

  it.each([
    [{ kind: 'ctrl', name: 'knob', value: 0.5 }, ':ctrl knob 0.5', 'command'],
    [{ kind: 'ctrl', name: 'word', value: 'bd' }, ':ctrl word "bd"', 'command'],
    [{ kind: 'mute', track: 'd1' }, ':mute d1', 'command'],
    [{ kind: 'silence', track: 'd1' }, 'd1 $ silence', 'tidal'],
    [{ kind: 'silence', track: 'drums' }, 'p "drums" $ silence', 'tidal'],
    [{ kind: 'hush' }, 'hush', 'tidal'],
    [{ kind: 'mute-all' }, ':mute kick hats', 'command'],
    [{ kind: 'cps', value: 0.7 }, 'setcps 0.7', 'tidal'],
    [{ kind: 'cycle', value: 16 }, ':jump 17', 'command'],
  ] as const)('are lines at a prompt: %j', (message, line, kind) => {
    expect(controlLine(message, transportOf().transport)).toBe(line);
    expect(lineKind(line, false).kind).toBe(kind);
  });
});
