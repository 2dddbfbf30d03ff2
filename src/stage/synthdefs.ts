import { duckCurves, lfoShapes } from '../song/index.ts';
import { compileVoice, type Registry, voiceName } from '../sound/index.ts';
import type { SynthDef } from '../synthdef/index.ts';
import { compileDuck, compileLfo, duckName, lfoName } from './duck-and-lfo.ts';

/**
 * The SynthDefs that a plan's messages name. Nothing is compiled before it is asked for, and nothing
 * twice.
 */
export function synthdefShelf(
  registry: Registry,
  strips: ReadonlyMap<string, () => SynthDef>,
): (name: string) => SynthDef | undefined {
  const recipes = new Map<string, () => SynthDef>(strips);
  for (const curve of duckCurves) recipes.set(duckName(curve), () => compileDuck(curve));
  for (const shape of lfoShapes) {
    for (const curve of ['lin', 'exp'] as const) {
      recipes.set(lfoName(shape, curve), () => compileLfo(shape, curve));
    }
  }
  for (const name of registry.instruments()) {
    const instrument = registry.instrument(name);
    if (instrument !== undefined)
      recipes.set(voiceName(instrument), () => compileVoice(instrument));
  }
  const compiled = new Map<string, SynthDef>();
  return (name) => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const fresh = recipes.get(name)?.();
    if (fresh !== undefined) compiled.set(name, fresh);
    return fresh;
  };
}
