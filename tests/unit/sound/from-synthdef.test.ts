import { describe, expect, test } from 'vitest';
import { compileVoice, soundFromSynthDef, voiceName } from '../../../src/sound/index.ts';
import { buildSynthDef, type Graph } from '../../../src/synthdef/index.ts';
import { ownSounds } from '../../own-synthdefs.ts';

const registry = await ownSounds();

function instrument(name: string) {
  const found = registry.instrument(name);
  if (found === undefined) throw new Error(`no instrument ${name}`);
  return found;
}

/** The sound of a graph that is made here. */
function soundOf(graph: (g: Graph) => unknown, name = 'made') {
  return soundFromSynthDef(buildSynthDef(name, graph).data, 'here');
}

describe('an instrument made of a SynthDef', () => {
  test('has its arguments as parameters, but for those that every note fills', () => {
    expect(Object.keys(instrument('lead').parameters)).toEqual(['cutoff', 'release']);
    expect(instrument('lead').parameters['cutoff']?.default).toBe(4000);
    expect(Object.keys(instrument('ping').parameters)).toEqual(['t_hit', 'detune']);
    // an array has no one value
    expect(Object.keys(instrument('drone').parameters)).toEqual(['i_bright']);
    expect(instrument('wide').parameters['lagged']?.default).toBe(3);
  });

  test('plays the pitch of its own where an event gives none', () => {
    expect(instrument('lead').pitch).toEqual({ kind: 'note', hertz: 440 });
    expect(instrument('drone').pitch).toEqual({ kind: 'note' });
  });

  test('takes loudness and pan itself where it has arguments for them', () => {
    expect(instrument('lead').takes).toEqual({ amp: 0.1, pan: true });
    expect(instrument('ping').takes).toEqual({ pan: false });
  });

  test('has its variants as presets', () => {
    expect(instrument('lead').presets['dull']?.values).toEqual({ cutoff: 500 });
  });

  test('frees nothing but itself', () => {
    const { ugens, constants } = compileVoice(instrument('wide')).data;
    const actions = ugens.flatMap(({ name, inputs }) => {
      const action = name === 'EnvGen' ? inputs[4] : undefined;
      return action && 'constant' in action ? [constants[action.constant]] : [];
    });
    expect(actions.length).toBeGreaterThan(0);
    expect(Math.max(...actions.map(Number))).toBe(2);
  });
});

describe('an effect made of a SynthDef', () => {
  test('has its arguments as parameters, but for buses and its mix of dry and wet', () => {
    const echo = registry.effect('echo');
    expect(Object.keys(echo?.parameters ?? {})).toEqual(['time', 'feedback']);
    expect([echo?.wet, echo?.feedback]).toEqual([0.5, 2]);
    expect(Object.keys(registry.effect('ringmod')?.parameters ?? {})).toEqual(['freq']);
  });
});

test('another graph or another default has another name, the same one the same', () => {
  const named = (cutoff: number): string => {
    const sound = soundOf((g) => g.Out.ar(0, g.SinOsc.ar(g.control('cutoff', cutoff))));
    if (!sound.ok || sound.value.kind !== 'instrument') throw new Error('no instrument');
    return voiceName(sound.value.instrument);
  };
  expect(named(100)).toMatch(/^voice-made-\w+$/);
  expect(named(100)).toBe(named(100));
  expect(named(101)).not.toBe(named(100));
});

test.each<[string, boolean, (g: Graph) => unknown]>([
  ['whose envelope waits for its gate', true, (g) => held(g, g.control('gate', 1))],
  ['whose envelope waits for a gate that nothing closes', false, (g) => held(g, 1)],
  ['whose gate has another name', false, (g) => held(g, g.control('door', 1))],
  ['without an envelope', false, (g) => g.Out.ar(0, g.SinOsc.ar(440))],
  [
    'that frees itself',
    true,
    (g) => g.Out.ar(0, g.SinOsc.ar(440).mul(g.FreeSelf.kr(g.Line.kr(-1, 1, 1)))),
  ],
])('a voice %s: ends by itself is %s', (_, ends, graph) => {
  const sound = soundOf(graph);
  expect(sound.ok && sound.value.kind).toBe('instrument');
  expect(sound.problems.map(({ code }) => code)).toEqual(ends ? [] : ['sound.endless']);
});

function held(g: Graph, gate: Parameters<Graph['Linen']['kr']>[0]) {
  const envelope = [0, 2, 1, -99, 1, 0.01, 1, 0, 0, 0.01, 1, 0];
  return g.Out.ar(0, g.SinOsc.ar(440).mul(g.EnvGen.kr(envelope, gate, 1, 0, 1, 2)));
}
