import { rateNames } from './rate.ts';
import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';
import { binaryOperators, unaryOperators } from './ugen-table.ts';

const suffixes = ['ir', 'kr', 'ar', 'dr'] as const;

const controlUGens = new Set(['Control', 'TrigControl', 'AudioControl', 'LagControl']);

function operatorName(operators: Readonly<Record<string, number>>, special: number): string {
  const found = Object.entries(operators).find(([, index]) => index === special);
  return found?.[0] ?? `operator ${special}`;
}

/** What a UGen computes, from the texts of its inputs. */
function expressionOf({ name, special }: UGenData, inputs: readonly string[]): string {
  const listed = inputs.join(', ');
  if (name === 'UnaryOpUGen') return `${operatorName(unaryOperators, special)}(${listed})`;
  if (name !== 'BinaryOpUGen') return `${name}(${listed})`;
  const operator = operatorName(binaryOperators, special);
  return /^\w/.test(operator) ? `${operator}(${listed})` : inputs.join(` ${operator} `);
}

/** The control that holds a value, by the value's place. */
function controlAt({ controls }: SynthDefData, place: number): string {
  const before = controls.filter(({ index }) => index <= place);
  const nearest = before.reduce((best, each) => (each.index > best.index ? each : best), {
    name: `#${place}`,
    index: -1,
  });
  const offset = place - nearest.index;
  return nearest.index < 0 || offset === 0 ? nearest.name : `${nearest.name}[${offset}]`;
}

function inputText(def: SynthDefData, input: InputData): string {
  if ('constant' in input) return numberText(def.constants[input.constant] ?? Number.NaN);
  const source = def.ugens[input.ugen];
  if (source === undefined) return '?';
  if (controlUGens.has(source.name)) return controlAt(def, source.special + input.output);
  return source.outputs.length > 1 ? `%${input.ugen}.${input.output}` : `%${input.ugen}`;
}

/** As few digits as make the same 32-bit float. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}

function controlLines(def: SynthDefData): string[] {
  const width = Math.max(0, ...def.controls.map(({ name }) => name.length));
  return def.controls.map(({ name, index }) => {
    const next = Math.min(
      def.values.length,
      ...def.controls.map((each) => each.index).filter((each) => each > index),
    );
    const values = def.values.slice(index, next).map(numberText).join(', ');
    const source = def.ugens.find(
      ({ name: ugen, special, outputs }) =>
        controlUGens.has(ugen) && index >= special && index < special + outputs.length,
    );
    const kind = source === undefined ? '' : `${source.name}.${suffixes[source.rate]}`;
    return `  ${name.padEnd(width)}  ${kind}  ${values}`;
  });
}

/**
 * A SynthDef as people read it, after the compiler's passes: controls, then one UGen a line in the
 * order in which they run. `%12` is the output of UGen 12, `%12.1` its second.
 */
export function printText(def: SynthDefData): string {
  const width = String(Math.max(0, def.ugens.length - 1)).length + 1;
  const ugens = def.ugens.map((ugen, place) => {
    const inputs = ugen.inputs.map((input) => inputText(def, input));
    const label = `%${place}`.padStart(width + 2);
    return `${label}  ${suffixes[ugen.rate]}  ${expressionOf(ugen, inputs)}`;
  });
  const rates = rateNames
    .map((name, rate) => [name, def.ugens.filter((ugen) => ugen.rate === rate).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return [
    `${def.name}: ${def.ugens.length} UGens (${rates.join(', ')})`,
    ...(def.controls.length === 0 ? [] : ['', 'Controls:', ...controlLines(def)]),
    '',
    'UGens:',
    ...ugens,
    '',
  ].join('\n');
}
