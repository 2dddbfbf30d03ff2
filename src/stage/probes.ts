import type { ChainLink, StripProbe } from './strip.ts';
import type { ProbedEffect } from './types.ts';

/** The effects whose work on peaks is measured. */
const probed: ReadonlySet<string> = new Set(['clip', 'limit']);

/** Probes of one strip at most: an engine has 32 channels of output. */
const most = 12;

/** Where a chain is probed, and what lies between which probes. */
export interface Probes {
  readonly places: readonly StripProbe[];
  readonly effects: readonly ProbedEffect[];
}

export const noProbes: Probes = { places: [], effects: [] };

/**
 * The probes around each clipper and limiter of a chain; what stands inside of splits, and the last of
 * very many, is left out.
 *
 * @example probesAround([]) // => { places: [], effects: [] }
 */
export function probesAround(chain: readonly ChainLink[]): Probes {
  const found = chain.flatMap((link, at) =>
    link.kind === 'effect' && probed.has(link.effect.name)
      ? [{ effect: link.effect.name, at }]
      : [],
  );
  const around = [...new Set(found.flatMap(({ at }) => [at, at + 1]))].slice(0, most);
  return {
    places: around.map((at, index) => ({ at, control: `probe${index + 1}` })),
    effects: found
      .map(({ effect, at }) => ({
        effect,
        before: around.indexOf(at),
        after: around.indexOf(at + 1),
      }))
      .filter(({ before, after }) => before >= 0 && after >= 0),
  };
}
