import { describe, expect, test } from 'vitest';
import { Faders } from '../../../src/live/index.ts';
import { changeTo, movedSong, virtualShow } from './fixtures.ts';

const song = movedSong(
  240,
  'midi-cc: Keys, cc: 74, param: cutoff, from: 100Hz, to: 10kHz',
  'osc: /1/fader1, param: pan, start: 0',
  'midi-cc: Keys, cc: 75, param: filter.cutoff',
);

/** A song with faders, and what controllers are told. */
async function faders(text = song) {
  const playing = await virtualShow(text);
  const { show, time } = playing;
  const told: [string, number][] = [];
  const heard = new Faders({
    outside: show.outside,
    clock: time,
    timers: time,
    send: (address, share) => told.push([address, Number(share.toFixed(4))]),
  });
  const value = (param: string): number | undefined => {
    const target = show.outside.targets.find(({ course }) => course.names.includes(param));
    return target && show.outside.valueOf(target);
  };
  /** What was told since the last time, after a while. */
  const news = (): typeof told => {
    time.pass(0.5);
    return told.splice(0);
  };
  return { ...playing, heard, value, news };
}

describe('faders', () => {
  test('move what listens to their address, and parameters by their names', async () => {
    const { heard, value } = await faders();
    expect(heard.hear({ address: '/1/fader1', value: 0.25 })).toBeUndefined();
    expect(value('pan')).toBe(-0.5);
    expect(heard.hear({ address: '/gabber/lead/cutoff', value: 0.5 })).toBeUndefined();
    expect(value('cutoff')).toBeCloseTo(1000, 6);
    heard.hear({ address: '/gabber/lead/filter/cutoff', value: 500 });
    expect(value('filter.cutoff')).toBe(500);
    heard.hear({ address: '/gabber/lead/cutoff', value: 1e9 });
    expect(value('cutoff')).toBe(10_000);
  });

  test('are told where they stand: at first, when a knob moves, and when a finger has left', async () => {
    const { heard, news, show, time } = await faders();
    expect(news()).toEqual([
      ['/gabber/lead/cutoff', expect.any(Number)],
      ['/1/fader1', 0.5],
      ['/gabber/lead/filter/cutoff', expect.any(Number)],
    ]);
    expect(news()).toEqual([]);
    show.outside.move('midi-cc 74 any Keys', { kind: 'share', share: 0.75 });
    expect(news()).toEqual([['/gabber/lead/cutoff', 0.75]]);
    for (let move = 0; move < 10; move += 1) {
      heard.hear({ address: '/1/fader1', value: move / 10 });
      time.pass(0.1);
    }
    expect(news()).toEqual([['/1/fader1', 0.9]]);
  });

  test('are told of what is edited, and the edit is heard', async () => {
    const { heard, news, value, show, time } = await faders();
    heard.hear({ address: '/1/fader1', value: 1 });
    news();
    const edited = song.replace('start: 0', 'start: -0.5');
    expect((await changeTo(show, edited)).ok).toBe(true);
    time.pass(2);
    expect(news()).toEqual([['/1/fader1', 0.25]]);
    expect(value('pan')).toBe(-0.5);
    heard.hear({ address: '/1/fader1', value: 0 });
    expect(value('pan')).toBe(-1);
  });

  test('ask once to be bound to what nothing moves yet, and of strips that there are', async () => {
    const { heard, show } = await faders();
    const address = '/gabber/lead/resonance';
    const unbound = { strip: 'lead', param: 'resonance', address };
    expect(heard.hear({ address, value: 0.5 })).toEqual(unbound);
    expect(heard.hear({ address, value: 0.7 })).toBeUndefined();
    expect(show.songs.outside.get(`osc ${address}`)).toEqual({ kind: 'share', share: 0.7 });
    expect(heard.hear({ address: '/gabber/nobody/level', value: 0.5 })).toBeUndefined();
    expect(heard.hear({ address: '/ping', value: 0 })).toBeUndefined();
    const floods = Array.from({ length: 1000 }, (_, at) => `/gabber/lead/x${at}`);
    const asked = floods.filter((each) => heard.hear({ address: each, value: 0 }) !== undefined);
    expect(asked.length).toBeLessThan(200);
    expect(show.songs.outside.size).toBeLessThan(202);
  });
});
