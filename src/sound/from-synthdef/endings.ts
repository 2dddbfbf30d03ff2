import { hashText } from '../../base/index.ts';
import {
  encodeSynthDefs,
  type InputData,
  type Signal,
  type SynthDefData,
  type UGenData,
} from '../../synthdef/index.ts';
import { controlOf } from './ports.ts';

/** For each UGen that can end its synth, which of its inputs says so. */
const doneActions: Readonly<Record<string, number>> = {
  DemandEnvGen: 9,
  DetectSilence: 3,
  Duty: 2,
  EnvGen: 4,
  LFGauss: 4,
  Line: 3,
  Linen: 4,
  PlayBuf: 5,
  RecordBuf: 7,
  TDuty: 2,
  XLine: 3,
};

/** UGens that free or pause the synth they are in; each passes its input on. */
export const enders: ReadonlySet<string> = new Set([
  'FreeSelf',
  'FreeSelfWhenDone',
  'PauseSelf',
  'PauseSelfWhenDone',
]);

/** Done actions: 0 nothing, 1 pause, 2 free the synth, from 3 on others with it. */
const FREE = 2;

/** Inputs of EnvGen. */
const GATE = 0;
const RELEASE_NODE = 7;

/** Whether a voice frees itself when its note is over. */
export function endsItself(def: SynthDefData): boolean {
  return def.ugens.some((ugen) => {
    if (ugen.name === 'FreeSelf' || ugen.name === 'FreeSelfWhenDone') return true;
    const action = ugen.inputs[doneActions[ugen.name] ?? -1];
    if (action === undefined) return false;
    if (numberOf(def, action, FREE) < FREE) return false;
    return ugen.name !== 'EnvGen' || !isHeldForEver(def, ugen);
  });
}

/** Whether an envelope waits for a gate that nothing closes. */
function isHeldForEver(def: SynthDefData, { inputs }: UGenData): boolean {
  const gate = inputs[GATE];
  const release = inputs[RELEASE_NODE];
  const waits = release !== undefined && numberOf(def, release, 0) >= 0;
  if (!waits || gate === undefined) return false;
  const control = controlOf(def, gate);
  return 'constant' in gate || (control !== undefined && control !== 'gate');
}

function numberOf(def: SynthDefData, input: InputData, unknown: number): number {
  return 'constant' in input ? (def.constants[input.constant] ?? unknown) : unknown;
}

/**
 * The inputs of a UGen with its done action held to what a sound may do: a voice frees itself and
 * nothing beside it, an effect stays.
 */
export function withinBounds(
  { name }: UGenData,
  inputs: readonly Signal[],
  doneAction: (action: Signal) => Signal,
): readonly Signal[] {
  const place = doneActions[name];
  return inputs.map((input, at) => (at === place ? doneAction(input) : input));
}

/** What tells a SynthDef from others of its name: a hash of its bytes. */
export function versionOf(def: SynthDefData): string {
  return hashText(String.fromCharCode(...encodeSynthDefs([def]))).toString(36);
}
