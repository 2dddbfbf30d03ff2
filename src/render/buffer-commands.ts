import { basename } from 'node:path';
import { type Problem, problem } from '../base/index.ts';
import type { SampleReader } from '../samples/index.ts';
import type { Command } from '../scsynth/index.ts';
import type { BufferUse } from '../stage/index.ts';
import type { BufferContents } from './jobs.ts';

/** Samples in one message: it stays below the 64 KiB that a server takes. */
const samplesAtOnce = 12_000;

/** The commands that put samples into a server's buffers, before its first note. */
export function bufferCommands(buffers: readonly BufferContents[]): readonly Command[] {
  return buffers.flatMap(({ id, channels, frames, samples }): Command[] => {
    const commands: Command[] = [{ op: 'buffer.alloc', id, frames, channels }];
    for (let start = 0; start < samples.length; start += samplesAtOnce) {
      const part = samples.subarray(start, start + samplesAtOnce);
      commands.push({ op: 'buffer.set', id, start, samples: part });
    }
    return commands;
  });
}

/** What goes into a server's buffers: samples that a reader has read. */
export function bufferContents(
  uses: readonly BufferUse[],
  reader: SampleReader,
): readonly BufferContents[] {
  return uses.flatMap(({ id, file, sample }) => {
    const samples = reader.sound(sample.id);
    const { channels, frames } = sample;
    return samples === undefined ? [] : [{ id, file, channels, frames, samples }];
  });
}

/** Bytes of samples that an embedded engine holds beside its own memory. */
const embeddedBytes = 40e6;

/** Why the embedded engine cannot hold the samples of a node, if it cannot. */
export function memoryProblem(buffers: readonly BufferContents[]): Problem | undefined {
  const bytes = buffers.reduce((sum, { samples }) => sum + samples.byteLength, 0);
  if (bytes <= embeddedBytes) return undefined;
  const [largest] = [...buffers].sort((a, b) => b.samples.length - a.samples.length);
  const share = `${basename(largest?.file ?? '')} alone takes ${megabytes(largest?.samples.byteLength ?? 0)}`;
  const message = `plays ${megabytes(bytes)} of samples, and an engine holds ${megabytes(embeddedBytes)}; ${share}.`;
  return problem('render.samples-too-large', message, {
    hint: 'Cut long files to what is heard, make them mono, or give some of them a track of their own.',
  });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
