import { encodeWav } from '../audio/index.ts';
import type { Sample } from '../sound/index.ts';
import { separate } from './interleaved.ts';
import type { SampleReader } from './sample-reader.ts';

/**
 * A sample that was read, as a WAV file of 32-bit floats at the reader's rate: a server that reads it
 * has in its buffer what gabber plays. Undefined for one that was not read.
 */
export async function sampleWav(
  sample: Sample,
  reader: SampleReader,
): Promise<Uint8Array | undefined> {
  const samples = await reader.sound(sample.id);
  return samples && encodeWav(separate({ sample, samples }), { bits: '32f' });
}
