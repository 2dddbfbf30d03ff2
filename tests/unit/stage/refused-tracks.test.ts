import { expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { type Controls, Pattern } from '../../../src/pattern/index.ts';
import { beginState, type Plan, planTidal, stage } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const cycles = { begin: rational(0), end: rational(8) };

/** A plan of statements, and how often each of its tracks has been asked. */
function watched(source: string): { plan: Plan; asked: Record<string, number> } {
  const planned = planTidal(source, { registry, layout: 'apart' });
  if (!planned.ok) throw new Error(planned.problems[0]?.message);
  const asked: Record<string, number> = {};
  const tracks = planned.value.tracks.map((track) => {
    const pattern = new Pattern<Controls>((at, frame) => {
      asked[track.name] = (asked[track.name] ?? 0) + 1;
      return track.pattern.run(at, frame);
    });
    return { ...track, pattern };
  });
  return { plan: { ...planned.value, tracks }, asked };
}

const nested = 'ply 64 $ ply 64 $ ply 64 $ s "bd"';
const many = 's "bd*20000"';

test.each([nested, many])('%s is asked once, and the others play on', (dense) => {
  const { plan, asked } = watched(`d1 $ ${dense}\n\nd2 $ s "sd"`);
  const { messages, problems } = stage(plan, beginState(cycles.begin), cycles);
  expect(problems.map(({ code }) => code)).toEqual([
    dense === many ? 'stage.too-dense' : 'pattern.too-dense',
  ]);
  expect(asked).toEqual({ d1: 1, d2: 8 });
  expect(messages.map(({ node }) => node)).toEqual(Array.from({ length: 8 }, () => 'd2'));
});

test('a track that is too dense in its fifth cycle plays four', () => {
  const { plan, asked } = watched('d1 $ s "<cp cp cp cp bd*20000>"');
  const { messages, problems } = stage(plan, beginState(cycles.begin), cycles);
  expect(problems).toHaveLength(1);
  expect(asked).toEqual({ d1: 5 });
  expect(messages).toHaveLength(4);
});

test('nothing is asked when as many are refused as the caller wants to know of', () => {
  const texts = ['s "sd"', nested, many, many, 's "sd"'];
  const { plan, asked } = watched(texts.map((text, i) => `d${i + 1} $ ${text}`).join('\n\n'));
  const { problems } = stage(plan, beginState(cycles.begin), cycles, 2);
  expect(problems).toHaveLength(2);
  expect(asked).toEqual({ d1: 1, d2: 1, d3: 1 });
});
