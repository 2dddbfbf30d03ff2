import type { FileControl, SynthDefData } from '../../synthdef/index.ts';
import type { Preset } from '../instrument.ts';
import type { Parameters } from '../parameter.ts';

/** The variants of a SynthDef, as presets: for `name.variant` the preset `variant`. */
export function presetsOf(
  { name, variants }: SynthDefData,
  controls: readonly FileControl[],
  parameters: Parameters,
): Readonly<Record<string, Preset>> {
  return Object.fromEntries(
    variants.map((variant) => {
      const changed = controls.filter(
        ({ name: key, index, defaults: [initial = 0] }) =>
          Object.hasOwn(parameters, key) && variant.values[index] !== Math.fround(initial),
      );
      const values = changed.map(({ name: key, index }) => [key, variant.values[index] ?? 0]);
      const doc = `The variant ${variant.name}.`;
      return [
        variant.name.replace(`${name}.`, ''),
        { doc, values: Object.fromEntries(values) as Record<string, number> },
      ];
    }),
  );
}
