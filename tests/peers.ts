import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Programs that some tests compare gabber with, and how to see that each is there. */
const probes = {
  sclang: ['sclang', '-v'],
  scsynth: ['scsynth', '-v'],
  jackd: ['jackd', '--version'],
  jack_midi_dump: ['jack_midi_dump', '-h'],
  ghc: ['ghc', '--version'],
  ffmpeg: ['ffmpeg', '-version'],
  sox: ['sox', '--version'],
  midicsv: ['midicsv', '-u'],
  pulseaudio: ['pulseaudio', '--version'],
  pacat: ['pacat', '--version'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What is no program but a folder: sclang's classes of sc3-plugins (Debian: sc3-plugins-language). */
const folders = {
  'sc3-plugins-language': '/usr/share/SuperCollider/Extensions/SC3plugins',
} as const satisfies Record<string, string>;

export type Peer = keyof typeof probes | keyof typeof folders;

/**
 * Whether a program to compare with is installed. With GABBER_REQUIRE_PEERS=1 a missing one is an
 * error, so that CI cannot pass by skipping.
 */
export function hasPeer(peer: Peer): boolean {
  const found = isFolder(peer) ? existsSync(folders[peer]) : starts(peer);
  if (!found && process.env['GABBER_REQUIRE_PEERS'] === '1') {
    throw new Error(`${peer} is required by GABBER_REQUIRE_PEERS=1 and was not found`);
  }
  return found;
}

function isFolder(peer: Peer): peer is keyof typeof folders {
  return peer in folders;
}

function starts(peer: Exclude<Peer, keyof typeof folders>): boolean {
  const [command, ...args] = probes[peer];
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', QTWEBENGINE_DISABLE_SANDBOX: '1' };
  return spawnSync(command, args, { stdio: 'ignore', env }).error === undefined;
}
