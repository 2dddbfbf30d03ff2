import type { Registry } from '../sound/index.ts';
import type { SynthDef } from '../synthdef/index.ts';
import { compileVariant, namedSynthDefs } from './named-synthdefs.ts';

/**
 * The SynthDefs that a plan's messages name. Nothing is compiled before it is asked for, and nothing
 * twice.
 */
export function synthdefShelf(
  registry: Registry,
  strips: ReadonlyMap<string, SynthDef>,
): (name: string) => SynthDef | undefined {
  const recipes = namedSynthDefs(registry);
  const compiled = new Map(strips);
  return (name) => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const fresh = recipes.get(name)?.() ?? compileVariant(registry, name);
    if (fresh !== undefined) compiled.set(name, fresh);
    return fresh;
  };
}
