/** Samples of a sound, interleaved. */
export type SoundSamples = Float32Array<ArrayBuffer>;

/** Sounds in memory, not more than so many bytes of them. */
export interface KeptSounds {
  /** A sound that is still there; it counts as used now. */
  get(id: string): SoundSamples | undefined;
  /** Keeps a sound in place of those that were used least recently. One that is larger than all may be is not kept. */
  add(id: string, samples: SoundSamples): void;
  /** Bytes of all that is there. */
  bytes(): number;
}

/**
 * Keeps sounds in memory, the least recently used go first.
 *
 * @param mostBytes of all together
 *
 * @example keepSounds(50e6).bytes() // => 0
 */
export function keepSounds(mostBytes: number): KeptSounds {
  /** In the order of their use, the longest ago first. */
  const sounds = new Map<string, SoundSamples>();
  let bytes = 0;
  const drop = (id: string): void => {
    bytes -= sounds.get(id)?.byteLength ?? 0;
    sounds.delete(id);
  };
  return {
    get(id) {
      const found = sounds.get(id);
      if (found === undefined) return undefined;
      sounds.delete(id);
      sounds.set(id, found);
      return found;
    },
    add(id, samples) {
      drop(id);
      if (samples.byteLength > mostBytes) return;
      for (const oldest of sounds.keys()) {
        if (bytes + samples.byteLength <= mostBytes) break;
        drop(oldest);
      }
      sounds.set(id, samples);
      bytes += samples.byteLength;
    },
    bytes: () => bytes,
  };
}
