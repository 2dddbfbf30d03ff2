import { expect, test } from 'vitest';
import { bufferCommands, memoryProblem } from '../../../src/render/buffer-commands.ts';
import type { BufferContents } from '../../../src/render/jobs.ts';

function contents(file: string, frames: number, channels = 1): BufferContents {
  const samples = new Float32Array(frames * channels);
  for (let i = 0; i < Math.min(samples.length, 50_000); i++) samples[i] = i;
  return { id: 7, file, channels, frames, samples };
}

test('a sample is written whole, in pieces that fit into messages', () => {
  const [alloc, ...sets] = bufferCommands([contents('a.wav', 15_000, 2)]);
  expect(alloc).toEqual({ op: 'buffer.alloc', id: 7, frames: 15_000, channels: 2 });
  const written = sets.flatMap((each) => {
    if (each.op !== 'buffer.set') throw new Error(`${each.op} is no buffer.set`);
    expect(each.samples.length * 5 + 64).toBeLessThan(65_536);
    return [...each.samples].map((sample, i) => sample - each.start - i);
  });
  expect(written).toHaveLength(30_000);
  expect(written.every((difference) => difference === 0)).toBe(true);
});

test('more than an engine holds is refused, and the largest file named', () => {
  const use = (file: string, frames: number, channels: 1 | 2 = 1) => {
    return { file, sample: { id: file, frames, channels, sampleRate: 48_000 } };
  };
  const fits = [use('/s/kick.wav', 1_000_000), use('/s/break.wav', 4_000_000, 2)];
  expect(memoryProblem(fits)).toBeUndefined();
  const found = memoryProblem([...fits, use('/s/long.wav', 2_000_000)]);
  expect(found).toMatchObject({ code: 'render.samples-too-large', severity: 'error' });
  expect(found?.message).toContain('44.0 MB');
  expect(found?.message).toContain('break.wav alone takes 32.0 MB');
});
