import { Option } from 'commander';
import { failure, type Result } from '../base/index.ts';
import type { Registry } from '../sound/index.ts';
import type { Context } from './context.ts';
import { readSource } from './input.ts';
import { ownRegistry, registryFor } from './synthdef-places.ts';

interface SongOption {
  readonly song?: string;
}

/** The option that asks for a song's own sounds too. */
export function songOption(): Option {
  return new Option('--song <file>', 'with those of the SynthDefs that this song lists');
}

/** gabber's sounds, and those of a song's SynthDefs. Problems: those of the file and of SynthDefs. */
export async function soundsOf({ song }: SongOption, context: Context): Promise<Result<Registry>> {
  if (song === undefined) return ownRegistry({ name: '', text: '' });
  const source = await readSource(song, context);
  if (!source.ok) return failure(source.problems);
  // whichever engine plays them
  return registryFor(song, context, 'native')(source.value);
}
