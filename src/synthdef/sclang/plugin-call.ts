import type { UGen } from '../ugen.ts';
import type { UGenRow } from '../ugen-row.ts';
import { symbolText } from './literals.ts';
import { arrayText, type InputTexts, rateSymbols } from './table-call.ts';

/**
 * Makes a UGen by its name, so that the source compiles where sclang lacks the classes of sc3-plugins
 * (Debian packs them apart from the UGens). An OutputProxy is the one UGen whose name can be set.
 */
export const pluginHelper = [
  'var plugin = { |name, rate, inputs|',
  '\tvar class = name.asClass, ugen;',
  '\tif (class.notNil) { class.multiNewList([rate] ++ inputs) } {',
  '\t\tugen = OutputProxy.newFromDesc(rate, 1, inputs, 0).name_(name.asString).outputIndex_(0);',
  '\t\tugen.source_(ugen).addToSynth;',
  '\t\tugen.synthDef.addUGen(ugen);',
  '\t\tugen',
  '\t}',
  '};',
] as const;

/** Whether a UGen can be made by its name: one output, no multichannel array. */
export function isPluginCall(row: UGenRow | undefined, ugen: UGen): boolean {
  return row?.plugin === true && !ugen.traits.multi && ugen.outputs.length === 1;
}

/** `plugin.('Decimator', 'audio', [u[3], 44100, 24])` */
export function pluginCall(ugen: UGen, inputs: InputTexts): string {
  return `plugin.(${symbolText(ugen.name)}, ${rateSymbols[ugen.rate]}, ${arrayText(inputs)})`;
}
