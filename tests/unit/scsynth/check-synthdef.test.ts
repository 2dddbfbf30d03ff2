import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/scsynth/index.ts';
import { buildSynthDef, encodeSynthDefs } from '../../../src/synthdef/index.ts';

async function engine() {
  const made = await createEngine();
  if (!made.ok) throw new Error(made.problems[0]?.message);
  return made.value;
}

function load(name: string, bytes: Uint8Array) {
  return { op: 'synthdef.load', name, bytes } as const;
}

describe('the embedded engine', () => {
  it('refuses a SynthDef that it could not load, before it sees it', async () => {
    const embedded = await engine();
    const ladder = buildSynthDef('ladder', (g) => g.Out.ar(0, g.MoogLadder.ar(g.Saw.ar(), 500)));
    const tone = buildSynthDef('tone', (g) => g.Out.ar(0, g.SinOsc.ar()));
    embedded.feed([load('ladder', ladder.bytes()), load('tone', tone.bytes())]);
    embedded.render();
    expect(embedded.takeProblems()).toEqual([
      expect.objectContaining({
        code: 'synthdef.missing-ugen',
        message: "The SynthDef 'ladder' needs `MoogLadder`, which the embedded engine lacks.",
        hint: 'Instead of `MoogLadder` take `MoogFF`.',
      }),
    ]);
    expect([...embedded.synthDefs]).toEqual(['tone']);
  });

  it('plays version 1 of a SynthDef file as it plays version 2', async () => {
    const tone = buildSynthDef('tone', (g) => {
      const freq = g.control('freq', [440, 441]);
      g.Out.ar(0, g.SinOsc.ar(freq).mul(g.control('amp', 0.5)));
    });
    const play = async (bytes: Uint8Array) => {
      const embedded = await engine();
      const controls = { freq: 300 };
      embedded.feed([load('tone', bytes)]);
      embedded.feed([
        { op: 'synth.new', def: 'tone', id: 1000, action: 'head', target: 0, controls },
      ]);
      embedded.render();
      embedded.render();
      expect(embedded.takeProblems()).toEqual([]);
      return embedded.outputs.slice(0, 2).map((channel) => [...channel]);
    };
    const old = await play(encodeSynthDefs([tone.data], 1));
    expect(Math.max(...old[0]!)).toBeGreaterThan(0.4);
    expect(old).toEqual(await play(tone.bytes()));
  });

  it('is not given broken bytes', async () => {
    const embedded = await engine();
    const tone = buildSynthDef('tone', (g) => g.Out.ar(0, g.SinOsc.ar()));
    embedded.feed([load('tone', tone.bytes().slice(0, -9))]);
    expect(embedded.render()).toBe(true);
    expect(embedded.takeProblems()).toMatchObject([{ code: 'synthdef.unreadable' }]);
  });
});
