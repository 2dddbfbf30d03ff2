import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import type { Command, SynthNew } from '../../../src/scsynth/index.ts';
import { beginState, finish, type State, stage } from '../../../src/stage/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** Stages bars of a second each, some cycles at a time, passing the state on as JSON. */
function bars(tracks: string, count = 1, parts = 1) {
  const plan = planText(`bpm: 240\ntracks:\n${tracks}`, 'shared');
  const sent: (readonly [time: number, node: string, command: Command])[] = [];
  let state = beginState(rational(0));
  for (let part = 0; part < count * parts; part++) {
    const span = { begin: rational(part, parts), end: rational(part + 1, parts) };
    const staged = stage(plan, state, span);
    state = JSON.parse(JSON.stringify(staged.state)) as State;
    for (const { time, node, commands } of [...staged.messages]) {
      sent.push(...commands.map((each) => [time, node, each] as const));
    }
  }
  for (const { time, node, commands } of finish(plan, state)) {
    sent.push(...commands.map((each) => [time, node, each] as const));
  }
  return sent;
}

const kick = (pattern: string, name = 'kick', more = ''): string =>
  `  ${name}: {instrument: gabber-kick, pattern: '${pattern}'${more}}\n`;

/** The voices that begin: when, and by which SynthDef. */
function voices(sent: ReturnType<typeof bars>): readonly (readonly [number, string])[] {
  return sent.flatMap(([time, , each]) => (each.op === 'synth.new' ? [[time, each.def]] : []));
}

function train(sent: ReturnType<typeof bars>): SynthNew {
  const found = sent.find(([, , each]) => each.op === 'synth.new' && /extratone/.test(each.def));
  if (found?.[2].op !== 'synth.new') throw new Error('there is no train');
  return found[2];
}

/** What a synth or group is told: when, and what. */
function told(sent: ReturnType<typeof bars>, id: number) {
  return sent.flatMap(([time, , each]) =>
    each.op === 'node.set' && each.id === id ? [[time, each.controls] as const] : [],
  );
}

describe('kicks in a run of more than 40 a second', () => {
  it('are one oscillator from the second on, as high as there are kicks a second', () => {
    const sent = bars(kick('x*64'));
    expect(voices(sent)).toEqual([
      [0, 'voice-gabber-kick'],
      [1 / 64, 'voice-extratone'],
    ]);
    expect(train(sent).controls).toMatchObject({ freq: 64, tone: expect.closeTo(49, 1) });
  });

  it('are kicks up to 40 a second', () => {
    const sent = bars(kick('x*40'));
    expect(new Set(voices(sent).map(([, def]) => def))).toEqual(new Set(['voice-gabber-kick']));
    expect(voices(sent)).toHaveLength(40);
  });

  it('go higher as they grow denser, in one voice', () => {
    const sent = bars(kick('[x*32 x*64]'));
    const rates = told(sent, train(sent).id).flatMap(([, { freq }]) => freq ?? []);
    expect(rates.map((each) => Math.round(Number(each)))).toEqual([
      ...new Array(30).fill(64),
      ...new Array(64).fill(128),
    ]);
    expect(voices(sent)).toHaveLength(2);
  });

  it('choke the kick before, and are choked by the next', () => {
    const sent = bars(kick('[x*32 x x x]'));
    const { target } = train(sent);
    const chokes = told(sent, target).filter(([, { gate }]) => gate === 0);
    const times = chokes.map(([time]) => time);
    expect(times).toContain(1 / 128);
    expect(times).toContain(1 / 4);
    expect(voices(sent).map(([time]) => time)).toEqual([0, 1 / 128, 1 / 4, 1 / 2, 3 / 4]);
    // It is gone then: nothing more is told to it itself.
    expect(told(sent, train(sent).id).every(([time]) => time < 1 / 4)).toBe(true);
  });

  it('end with the run where nothing follows', () => {
    const sent = bars(kick('[x*32 ~]'));
    const last = told(sent, train(sent).id).at(-1);
    expect(last).toEqual([1 / 2, { gate: 0 }]);
  });

  it('begin again when a kick of another track has choked them', () => {
    const sent = bars(kick('x*64') + kick('~ x', 'other'));
    const trains = voices(sent).filter(([, def]) => /extratone/.test(def));
    expect(trains.map(([time]) => time)).toEqual([1 / 64, expect.closeTo(1 / 2, 1)]);
  });

  it('take over drive, sweep and key, within what an extratone can be', () => {
    const sent = bars(kick('x*64', 'kick', ', set: {drive: 60dB, sweep: 20}'));
    expect(train(sent).controls).toMatchObject({ drive: 48, sweep: 20 });
  });

  it('are kicks where the second lasts, and where the first lasts', () => {
    expect(voices(bars(kick('[x@1 x@63]'))).map(([, def]) => def)).toEqual([
      'voice-gabber-kick',
      'voice-gabber-kick',
    ]);
    expect(voices(bars(kick('[x@63 x@1]'))).map(([, def]) => def)).toEqual([
      'voice-gabber-kick',
      'voice-gabber-kick',
    ]);
  });

  it('are the same however their cycles are cut into spans', () => {
    const lines = (parts: number) =>
      bars(kick('[x*32 x*64 x x*32 ~]'), 2, parts).map((each) => JSON.stringify(each));
    expect(lines(7).sort()).toEqual(lines(1).sort());
  });
});
