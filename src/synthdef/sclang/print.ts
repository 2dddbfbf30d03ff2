import type { ControlSlot } from '../build.ts';
import { controlPlaceholder } from '../build.ts';
import type { SynthDef } from '../synthdef.ts';
import type { UGen, Wire } from '../ugen.ts';
import { readRow } from '../ugen-row.ts';
import { numberText, symbolText } from './literals.ts';
import { operatorCalls } from './operator-call.ts';
import { isPluginCall, pluginCall, pluginHelper } from './plugin-call.ts';
import { specialCalls } from './special-call.ts';
import { arrayText, type InputTexts, plainCall, tableCall } from './table-call.ts';

/** sclang's name of the method that adds a control of a rate. */
const adders = { kr: 'addKr', ir: 'addIr', tr: 'addTr', ar: 'addAr' } as const;

function valuesText(values: readonly number[], isArray: boolean): string {
  const texts = values.map(numberText);
  return isArray ? arrayText(texts) : (texts[0] ?? '0');
}

function controlLine({ name, rate, defaults, isArray, lags }: ControlSlot): string {
  const lag = lags.some((each) => each !== 0) ? `, ${valuesText(lags, lags.length > 1)}` : '';
  return `def.${adders[rate]}(${symbolText(name)}, ${valuesText(defaults, isArray)}${lag});`;
}

/** Where the controls are made and kept by name. */
function controlLines(slots: readonly ControlSlot[]): string[] {
  if (slots.length === 0) return [];
  const names = arrayText(slots.map((slot) => symbolText(slot.name)));
  return [
    ...slots.map(controlLine),
    `c = IdentityDictionary.newFrom([${names}, def.buildControls].lace);`,
  ];
}

function ugenCall(ugen: UGen, inputs: InputTexts): string {
  const own = operatorCalls[ugen.name] ?? specialCalls[ugen.name];
  if (own !== undefined) return own(ugen, inputs);
  const row = readRow(ugen.name);
  if (isPluginCall(row, ugen)) return pluginCall(ugen, inputs);
  return row === undefined || row.special ? plainCall(ugen, inputs) : tableCall(row, ugen, inputs);
}

/** The UGens by their places in the order of their making, and the controls. */
interface Written {
  readonly places: ReadonlyMap<UGen, number>;
  readonly controls: readonly ControlSlot[];
}

/** How a wire is written: a number, a control by its name, or the output of a UGen by its place. */
function wireText(from: Wire, { places, controls }: Written): string {
  if (typeof from === 'number') return numberText(from);
  const { ugen, index } = from;
  if (ugen.name !== controlPlaceholder) {
    const own = `u[${places.get(ugen)}]`;
    return ugen.outputs.length > 1 ? `${own}[${index}]` : own;
  }
  const slot = controls[ugen.special];
  return `c[${symbolText(slot?.name ?? '')}]${slot?.isArray ? `[${index}]` : ''}`;
}

/**
 * A SynthDef's graph as SuperCollider source, UGen by UGen in the order of their making, before the
 * compiler's passes. sclang compiles it to the same bytes. The text is one expression: `.add` behind
 * it makes the SynthDef known to a server.
 */
export function printSclang({ name, build }: SynthDef): string {
  const { ugens, controls } = build;
  const places = new Map(ugens.map((ugen, place) => [ugen, place]));
  const hasPlugins = ugens.some((ugen) => isPluginCall(readRow(ugen.name), ugen));
  const lines = [
    `var def = UGen.buildSynthDef, c, u = Array.newClear(${ugens.length});`,
    ...(hasPlugins ? pluginHelper : []),
    ...controlLines(controls),
    // sclang makes MaxLocalBufs by itself, in front of the first LocalBuf
    ...ugens
      .filter((ugen) => ugen.name !== 'MaxLocalBufs')
      .map((ugen) => {
        const inputs = ugen.made.map((input) => wireText(input, { places, controls }));
        return `u[${places.get(ugen)}] = ${ugenCall(ugen, inputs)};`;
      }),
  ];
  return `SynthDef(${symbolText(name)}, {\n${lines.map((line) => `\t${line}\n`).join('')}})\n`;
}
