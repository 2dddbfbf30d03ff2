import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/scsynth/index.ts';
import { buildSynthDef } from '../../../src/synthdef/index.ts';

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

  it('is not given broken bytes', async () => {
    const embedded = await engine();
    const tone = buildSynthDef('tone', (g) => g.Out.ar(0, g.SinOsc.ar()));
    embedded.feed([load('tone', tone.bytes().slice(0, -9))]);
    expect(embedded.render()).toBe(true);
    expect(embedded.takeProblems()).toMatchObject([{ code: 'synthdef.unreadable' }]);
  });
});
