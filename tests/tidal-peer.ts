import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PeerEvent } from './tidal-events.ts';

/** What real Tidal makes of statements: what plays when all have run, or why it refuses one. */
export type PeerAnswer =
  | { readonly ok: true; readonly events: readonly PeerEvent[] }
  | { readonly ok: false; readonly rejected: readonly string[] };

/** What GHC infers of an expression, or why it refuses it. */
export type PeerType =
  | { readonly ok: true; readonly type: string }
  | { readonly ok: false; readonly rejected: readonly string[] };

const oracle = fileURLToPath(new URL('../tidal/oracle/', import.meta.url));
const [program, script] = ['runghc', 'Main.hs'];

/** Cycles that are asked for where nothing else is said. */
export const peerCycles = 4;

/**
 * Real Tidal's answers, one for each text of a statement or list of statements; no text knows what
 * another has defined. @throws Error without ghc
 */
export function askTidal(
  texts: readonly (string | readonly string[])[],
  cycles = peerCycles,
): PeerAnswer[] {
  return ask<PeerAnswer>(
    texts.map((code) => ({ code })),
    cycles,
  );
}

/** The types that GHC infers of expressions and names. @throws Error without ghc */
export function askTypes(expressions: readonly string[]): PeerType[] {
  return ask<PeerType>(
    expressions.map((type) => ({ type })),
    1,
  );
}

function ask<Answer>(rows: readonly object[], cycles: number): Answer[] {
  const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const { stdout, stderr, error, status } = spawnSync(program, [script, `0..${cycles}`], {
    cwd: oracle,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    timeout: 300_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`Tidal could not be asked: ${stderr}`);
  const lines = stdout.trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Answer);
}
