import { describe, expect, it } from 'vitest';
import { type Command, type ServerEvent, startEmbeddedServer } from '../../src/scsynth/index.ts';
import { loadFixture, note } from './scsynth-fixtures.ts';

const frame = 1000;
const rate = 48_000;

/** Carries out commands that are sent for one frame; the sound, and what was told meanwhile. */
async function playAtOnce(commands: readonly Command[]) {
  const started = await startEmbeddedServer({ outputs: 1 });
  if (!started.ok) throw new Error(started.problems[0]?.message);
  const server = started.value;
  const heard: ServerEvent[] = [];
  server.listen((event) => heard.push(event));
  server.send(undefined, [loadFixture('click'), loadFixture('sine')]);
  server.send(frame / rate, commands);
  const rendered = await server.render(20);
  const asked = server.status();
  await server.render(1);
  const status = await asked;
  await server.quit();
  if (!rendered.ok || !status.ok) throw new Error('the server died');
  return { samples: rendered.value[0] ?? new Float32Array(), heard, status: status.value };
}

describe('commands for one time that take more than 1024 bytes', () => {
  it('are all carried out at that time', async () => {
    const count = 500;
    const clicks = Array.from({ length: count }, (_, index) => note('click', 1000 + index));
    const { samples, heard } = await playAtOnce(clicks);
    expect(heard).toEqual([]);
    expect([...samples.keys()].filter((at) => samples[at] !== 0)).toEqual([frame]);
    expect(samples[frame]).toBe(count);
  });

  it('are carried out in their order', async () => {
    // Each group goes into the one before, and is freed after the next: any other order fails.
    const groups = Array.from({ length: 100 }, (_, index): Command[] => [
      { op: 'group.new', id: 100 + index, action: 'tail', target: index === 0 ? 0 : 99 + index },
      { ...note('sine', 1000 + index), target: 100 + index },
      { op: 'node.free', id: 1000 + index },
    ]);
    const { heard, status } = await playAtOnce([...groups.flat(), { op: 'node.free', id: 100 }]);
    expect(heard).toEqual([]);
    expect(status).toMatchObject({ synths: 0, groups: 1 });
  });
});
