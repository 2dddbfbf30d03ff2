import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A MIDI library without a system behind it, for this process. */
export const fakeLibrary: string = fileURLToPath(new URL('fake-midi.cjs', import.meta.url));

interface FakeMidi {
  readonly world: {
    inputs: string[];
    outputs: string[];
    sent: { readonly port: string; readonly bytes: readonly number[] }[];
  };
  /** A message comes in on a port, so many seconds after the one before. */
  play(port: string, bytes: readonly number[], seconds?: number): void;
}

export const fakeMidi: FakeMidi = createRequire(import.meta.url)('./fake-midi.cjs');
