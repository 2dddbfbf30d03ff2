/**
 * Milliseconds that one message takes on a MIDI cable: what is sent faster waits in buffers that may be
 * small.
 */
export const ON_THE_WIRE = 1;
/** Milliseconds until what was sent last has left the system's buffers. */
export const LEAVING = 60;

const nobody = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Stops the thread for some milliseconds. */
export function pause(milliseconds: number): void {
  Atomics.wait(nobody, 0, 0, milliseconds);
}
