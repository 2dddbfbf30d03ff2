import { type Problem, problem } from '../base/index.ts';
import type { SynthDefData } from './synthdef-data.ts';
import { alternativeTo } from './ugen-alternatives.ts';
import { readRow } from './ugen-row.ts';

/** Which UGens there are: those of the embedded engine, or those of scsynth with sc3-plugins. */
export type UGenEngine = 'embedded' | 'native';

/** UGens that the compiler makes, which have no row in the table and which every engine has. */
const always = new Set(
  'Control TrigControl AudioControl LagControl MaxLocalBufs UnaryOpUGen BinaryOpUGen'.split(' '),
);

/**
 * The UGens of a SynthDef that an engine lacks: it would not load it. Each name once.
 */
export function missingUGens(
  { ugens }: SynthDefData,
  engine: UGenEngine = 'embedded',
): readonly string[] {
  const names = new Set(ugens.map(({ name }) => name));
  return [...names].filter((name) => !always.has(name) && readRow(name)?.[engine] !== true);
}

const engineNames = {
  embedded: 'the embedded engine',
  native: 'scsynth with sc3-plugins',
} as const;

/** What to do about one UGen. */
function hintFor(name: string, engine: UGenEngine): string {
  const instead = alternativeTo(name);
  if (instead !== undefined) return `Instead of \`${name}\` take ${instead}.`;
  const isNative = engine === 'embedded' && readRow(name)?.native === true;
  return isNative
    ? `Nothing in the embedded engine is like \`${name}\`: native scsynth with sc3-plugins has it.`
    : `Leave \`${name}\` out: there is nothing like it.`;
}

/**
 * The Problem of a SynthDef that an engine could not load, or undefined. It names each UGen that is
 * missing, and what to take instead.
 */
export function missingUGensProblem(
  def: SynthDefData,
  engine: UGenEngine = 'embedded',
): Problem | undefined {
  const missing = missingUGens(def, engine);
  if (missing.length === 0) return undefined;
  const names = missing.map((name) => `\`${name}\``).join(', ');
  const message = `The SynthDef '${def.name}' needs ${names}, which ${engineNames[engine]} lacks.`;
  return problem('synthdef.missing-ugen', message, {
    hint: missing.map((name) => hintFor(name, engine)).join(' '),
  });
}
