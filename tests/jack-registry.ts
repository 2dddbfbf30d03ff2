import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

/** Where JACK on Linux keeps which servers run, for all of this user's programs. */
const registry = '/dev/shm/jack-shm-registry';
/** Of JACK 2 (`common/shm.h`): a header of 24 bytes, then 8 servers of 264 bytes, each beginning with its process. */
const [headerSize, servers, serverSize] = [24, 8, 264];
const magic = 0x4a41434b;

/**
 * Strikes out servers that ended without saying so, as after `kill -9`: JACK keeps their places, and when all eight are
 * taken it starts no other (`Too many servers already active`).
 */
export function forgetDeadServers(): void {
  let file: number;
  try {
    file = openSync(registry, 'r+');
  } catch {
    return; // no server has run here
  }
  try {
    const header = Buffer.alloc(headerSize + servers * serverSize);
    const read = readSync(file, header, 0, header.length, 0);
    if (read < header.length || header.readUInt32LE(0) !== magic) return;
    for (let at = headerSize; at < header.length; at += serverSize) {
      const pid = header.readInt32LE(at);
      if (pid !== 0 && !isJack(pid)) writeSync(file, Buffer.alloc(serverSize), 0, serverSize, at);
    }
  } finally {
    closeSync(file);
  }
}

/** Numbers of processes are used again, so that it matters what runs under one. */
function isJack(pid: number): boolean {
  try {
    return /^jack/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'));
  } catch {
    return false;
  }
}
