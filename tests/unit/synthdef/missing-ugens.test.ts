import { describe, expect, it } from 'vitest';
import {
  buildSynthDef,
  type Graph,
  missingUGens,
  missingUGensProblem,
} from '../../../src/synthdef/index.ts';
import { alternativeTo, ugenAdvice } from '../../../src/synthdef/ugen-alternatives.ts';
import { readRow } from '../../../src/synthdef/ugen-row.ts';
import { ugenTable } from '../../../src/synthdef/ugen-table.ts';

function data(graph: (g: Graph) => unknown) {
  return buildSynthDef('test', graph).data;
}

const plugins = data((g) => {
  const tone = g.DFM1.ar(g.SinOsc.ar(g.control('freq', 440, { lag: 0.1 })), 500);
  g.Out.ar(0, tone.add(g.DFM1.ar(tone, g.MouseX.kr())));
});

describe('UGens that an engine lacks', () => {
  it('are named, each once', () => {
    expect(missingUGens(plugins)).toEqual(['DFM1', 'MouseX']);
    expect(missingUGens(plugins, 'native')).toEqual([]);
    expect(missingUGensProblem(plugins, 'native')).toBeUndefined();
    const clipped = data((g) => g.Out.ar(0, g.Clipper32.ar(g.SinOsc.ar())));
    expect(missingUGens(clipped, 'native')).toEqual(['Clipper32']);
  });

  it('are a Problem that says what to take instead', () => {
    expect(missingUGensProblem(plugins)).toMatchObject({
      code: 'synthdef.missing-ugen',
      severity: 'error',
      message: "The SynthDef 'test' needs `DFM1`, `MouseX`, which the embedded engine lacks.",
      hint: 'Instead of `DFM1` take `MoogFF`. Instead of `MouseX` take a control.',
    });
    const meddis = data((g) => g.Out.ar(0, g.AY.ar()));
    expect(missingUGensProblem(meddis)?.hint).toBe(
      'Nothing in the embedded engine is like `AY`: native scsynth with sc3-plugins has it.',
    );
    const unknown = { ...plugins, ugens: [{ ...plugins.ugens[0]!, name: 'SinOsk' }] };
    expect(missingUGensProblem(unknown, 'native')?.hint).toBe('Instead of `SinOsk` take `SinOsc`.');
  });

  it('have alternatives that are there, and are missing themselves', () => {
    const missing = Object.keys(ugenTable).filter((name) => readRow(name)?.embedded !== true);
    for (const [names, instead] of ugenAdvice) {
      for (const name of names.split(' ')) {
        const meant = missing.filter((each) =>
          name.endsWith('*') ? each.startsWith(name.slice(0, -1)) : each === name,
        );
        expect(meant, name).not.toEqual([]);
        expect(meant.map(alternativeTo), name).toContain(instead);
      }
      for (const [, ugen] of instead.matchAll(/`([A-Z]\w+)`/g))
        expect(readRow(ugen!)?.embedded, ugen).toBe(true);
    }
  });
});
