import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listedSynthDefs, readSong } from '../../../src/song/index.ts';
import { addSounds, type OwnSound, soundFromSynthDef } from '../../../src/sound/index.ts';
import { planSong } from '../../../src/stage/index.ts';
import { buildSynthDef, type Graph } from '../../../src/synthdef/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const doc = readFileSync(new URL('../../../docs/synthdefs.md', import.meta.url), 'utf8');

function sound(name: string, graph: (g: Graph) => unknown): OwnSound {
  const made = soundFromSynthDef(buildSynthDef(name, graph).data, 'chimes.scsyndef');
  if (!made.ok) throw new Error(made.problems[0]?.message);
  return made.value;
}

test('the song of docs/synthdefs.md plays with sounds that have its names and arguments', () => {
  const text = /^```yaml\n([\s\S]*?)^```$/m.exec(doc)?.[1] ?? '';
  expect(listedSynthDefs(text).files).toEqual(['chimes.scsyndef', 'mine/']);
  const { registry } = addSounds(makeDefaultRegistry(), [
    sound('chime', (g) => {
      const ring = g.SinOsc.ar(g.control('freq', 440)).mul(g.control('bright', 1));
      g.Out.ar(0, ring.mul(g.Line.kr(1, 0, g.control('decay', 1), 1, 0, 2)));
    }),
    sound('my-crusher', (g) => g.ReplaceOut.ar(0, g.In.ar(0, 2).round(g.control('bits', 8)))),
  ]);
  const read = readSong(text, { registry });
  expect(read.problems).toEqual([]);
  if (!read.ok) return;
  expect(planSong(read.value.song, { registry, layout: 'apart' }).problems).toEqual([]);
});
