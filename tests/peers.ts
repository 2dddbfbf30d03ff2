import { spawnSync } from 'node:child_process';

/** Programs that some tests compare gabber with, and how to see that each is there. */
const probes = {
  sclang: ['sclang', '-v'],
  scsynth: ['scsynth', '-v'],
  ghc: ['ghc', '--version'],
  ffmpeg: ['ffmpeg', '-version'],
  sox: ['sox', '--version'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Peer = keyof typeof probes;

/**
 * Whether a program to compare with is installed. With GABBER_REQUIRE_PEERS=1 a missing one is an
 * error, so that CI cannot pass by skipping.
 */
export function hasPeer(peer: Peer): boolean {
  const [command, ...args] = probes[peer];
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', QTWEBENGINE_DISABLE_SANDBOX: '1' };
  const found = spawnSync(command, args, { stdio: 'ignore', env }).error === undefined;
  if (!found && process.env['GABBER_REQUIRE_PEERS'] === '1') {
    throw new Error(`${peer} is required by GABBER_REQUIRE_PEERS=1 and was not found`);
  }
  return found;
}
