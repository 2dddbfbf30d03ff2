import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/base/index.ts';
import type { DirtEvent } from '../../../src/dirt/index.ts';
import { eventsFor } from '../../../src/live/outside-events.ts';
import { Player } from '../../../src/live/player.ts';
import { planText } from '../../integration/render-fixtures.ts';

const song = `
bpm: 240
tracks:
  lead: {instrument: hoover, source: {tidal: d5}}
  drums: {source: {tidal: d1}}
  kick: {instrument: gabber-kick, pattern: 'x*4'}
`;

function event(controls: DirtEvent['controls'], orbit: number): DirtEvent {
  return { controls, orbit, id: undefined, delta: 0.25, cps: 1, cycle: 0 };
}

function player(): Player {
  const playing = new Player(planText(song, 'shared', { live: {} }), { clock: { now: () => 0 } });
  playing.begin(Rational.zero, 100);
  playing.advance(100.5);
  return playing;
}

/** Names of the SynthDefs of what is played, with their live times. */
function voices(playing: Player, ...events: readonly DirtEvent[]): [string, number][] {
  return events.flatMap((each) => {
    const { messages } = playing.play(eventsFor(playing, each, 100.125));
    return messages.flatMap(({ time, commands }) =>
      commands.flatMap((command): [string, number][] =>
        command.op === 'synth.new' ? [[command.def, time]] : [],
      ),
    );
  });
}

describe('an event of a running Tidal', () => {
  it('is played at its time by the tracks that listen to its pattern', () => {
    const played = voices(player(), event({ note: 7 }, 4), event({ note: 7 }, 7));
    expect(played).toHaveLength(1);
    expect(played[0]?.[0]).toMatch(/^voice-hoover/);
    expect(played[0]?.[1]).toBeCloseTo(100.125, 9);
  });

  it('is played on the sound that it names', () => {
    const [[def = ''] = []] = voices(player(), event({ s: 'bd' }, 0));
    expect(def).toMatch(/^voice-/);
    expect(def).not.toMatch(/hoover/);
  });

  it('takes effect as an event of the song does', () => {
    const playing = player();
    const held = playing.play(eventsFor(playing, event({ note: 0, legato: 4 }, 4), 100.125));
    const voice = held.messages.flatMap(({ commands }) => commands)[0];
    expect(voice?.op === 'synth.new' && voice.controls['sustain']).toBeCloseTo(1);
  });
});
