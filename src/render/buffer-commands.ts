import { basename } from 'node:path';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { goneProblem, type SampleReader } from '../samples/index.ts';
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

/**
 * What goes into a server's buffers: samples that a reader has read. Problem: `samples.gone` for one that is no more in
 * memory and can be read no more.
 */
export async function bufferContents(
  uses: readonly BufferUse[],
  reader: SampleReader,
): Promise<Result<readonly BufferContents[]>> {
  const contents: BufferContents[] = [];
  for (const use of uses) {
    const samples = await reader.sound(use.sample.id);
    if (samples === undefined) return failure([goneProblem(use.file)]);
    contents.push(contentsOf(use, samples));
  }
  return success(contents);
}

/** What goes into a server's buffers, of what a reader has in memory. */
export function contentsAtHand(
  uses: readonly BufferUse[],
  reader: SampleReader,
): readonly BufferContents[] {
  return uses.flatMap((use) => {
    const samples = reader.soundAtHand(use.sample.id);
    return samples === undefined ? [] : [contentsOf(use, samples)];
  });
}

function contentsOf(
  { id, file, sample: { channels, frames } }: BufferUse,
  samples: BufferContents['samples'],
): BufferContents {
  return { id, file, channels, frames, samples };
}

/** Bytes of samples that an embedded engine holds beside its own memory. */
const embeddedBytes = 40e6;

/** Why the embedded engine cannot hold the samples of a node, if it cannot. */
export function memoryProblem(
  uses: readonly Pick<BufferUse, 'file' | 'sample'>[],
): Problem | undefined {
  const sizes = uses.map(({ file, sample }) => ({ file, bytes: bytesOf(sample) }));
  const bytes = sizes.reduce((sum, each) => sum + each.bytes, 0);
  if (bytes <= embeddedBytes) return undefined;
  const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
  const share = `${basename(largest?.file ?? '')} alone takes ${megabytes(largest?.bytes ?? 0)}`;
  const message = `plays ${megabytes(bytes)} of samples, and an engine holds ${megabytes(embeddedBytes)}; ${share}.`;
  return problem('render.samples-too-large', message, {
    hint: 'Cut long files to what is heard, make them mono, or give some of them a track of their own.',
  });
}

function bytesOf({ frames, channels }: BufferUse['sample']): number {
  return frames * channels * Float32Array.BYTES_PER_ELEMENT;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
