import type { Pcm } from '../../src/audio/index.ts';

interface Measured {
  readonly figures: Readonly<Record<string, number | null>>;
  readonly pcm: Pcm;
}

export function measureInstruments(names: readonly string[]): Promise<Map<string, Measured>>;

export function measureKicks(presets: readonly string[]): Promise<Map<string, Measured>>;
