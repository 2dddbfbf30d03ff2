import {
  failure,
  formatQuantity,
  hintNearest,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import {
  type Effect,
  type Instrument,
  isAnyNumber,
  type Parameter,
  type Preset,
} from '../sound/index.ts';
import type { Reply } from './command.ts';
import { columns } from './overview.ts';

/** What instruments and effects have in common, as far as help goes. */
type Sound = Pick<Instrument | Effect, 'name' | 'doc'> & {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly presets: Readonly<Record<string, Preset>>;
};

/** The JSON form of a sound: what programs and models may set. */
interface SoundAsJson {
  readonly name: string;
  readonly doc: string;
  readonly parameters: readonly (Parameter & { readonly name: string })[];
  readonly presets: readonly { readonly name: string; readonly doc: string }[];
}

/** Lists all sounds of a kind, or explains one; `kind` is the word for it. */
export function soundsReply(
  kind: string,
  sounds: readonly Sound[],
  name: string | undefined,
): Result<Reply> {
  if (name === undefined) {
    const rows = sounds.map((each): [string, string] => [each.name, each.doc]);
    const note = `\ngabber ${kind}s NAME explains the parameters of one.\n`;
    return success({ text: lines(columns(rows)), json: sounds.map(soundAsJson), note });
  }
  const sound = sounds.find((each) => each.name === name);
  if (sound !== undefined) return success({ text: explained(sound), json: [soundAsJson(sound)] });
  const known = sounds.map((each) => each.name);
  const hint = hintNearest(name, known);
  const message = `There is no ${kind} \`${name}\`.`;
  return failure([problem(`cli.unknown-${kind}`, message, hint === undefined ? {} : { hint })]);
}

function soundAsJson({ name, doc, parameters, presets }: Sound): SoundAsJson {
  return {
    name,
    doc,
    parameters: Object.entries(parameters).map(([key, spec]) => ({ name: key, ...spec })),
    presets: Object.entries(presets).map(([key, preset]) => ({ name: key, ...preset })),
  };
}

function explained({ name, doc, parameters, presets }: Sound): string {
  const rows = Object.entries(parameters).map(([key, spec]): [string, string] => [
    key,
    `${rangeOf(spec)}  ${spec.doc}`,
  ]);
  const named = Object.entries(presets).map(([key, preset]): [string, string] => [key, preset.doc]);
  return lines([
    `${name}: ${doc}`,
    ...(rows.length === 0 ? [] : ['', 'Parameters:', ...columns(rows)]),
    ...(named.length === 0 ? [] : ['', 'Presets:', ...columns(named)]),
  ]);
}

/** Range and default in the parameter's unit: `0dB..30dB (12dB)`. */
function rangeOf(spec: Parameter): string {
  const { unit, min, max, default: initial, options } = spec;
  if (isAnyNumber(spec)) return `any number (${initial})`;
  if (options !== undefined) return `${options.join(' | ')} (${options[initial] ?? ''})`;
  if (unit === 'switch') return `on | off (${initial === 1 ? 'on' : 'off'})`;
  const show = (value: number): string => {
    if (unit === 'count' || unit === 'choice') return String(value);
    return unit === 'cents' ? `${value}ct` : formatQuantity({ value, unit });
  };
  return `${show(min)}..${show(max)} (${show(initial)})`;
}

function lines(each: readonly string[]): string {
  return `${each.join('\n')}\n`;
}
