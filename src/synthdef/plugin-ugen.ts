import { readRow } from './ugen-row.ts';

/**
 * Whether a UGen comes with sc3-plugins, and not with SuperCollider.
 *
 * @example isPluginUGen('Decimator') // => true
 */
export function isPluginUGen(name: string): boolean {
  return readRow(name)?.plugin === true;
}
