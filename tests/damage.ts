/** A place, how many bytes from there on, a byte, and the kind of damage. */
type Damage = readonly [at: number, length: number, byte: number, kind: number];

/** A file with one byte changed (kind 0), bytes left out (1) or doubled (2), change after change. */
export function damage(file: Iterable<number>, changes: readonly Damage[]): Uint8Array {
  const bytes = [...file];
  for (const [at, length, byte, kind] of changes) {
    if (kind === 0) bytes[at] = byte;
    else if (kind === 1) bytes.splice(at, length);
    else bytes.splice(at, 0, ...bytes.slice(at, at + length));
  }
  return Uint8Array.from(bytes);
}
