import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import { graphOf, type SynthDefData, sizeProblem } from '../../synthdef/index.ts';
import type { Effect } from '../effect.ts';
import type { Instrument } from '../instrument.ts';
import { effectFrom } from './effect.ts';
import { endsItself } from './endings.ts';
import { instrumentFrom } from './instrument.ts';
import { portsOf } from './ports.ts';

/** An instrument or an effect that was made of a SynthDef. */
export type OwnSound =
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'effect'; readonly effect: Effect };

/**
 * Makes an instrument or an effect of a SynthDef that was read from a file. One that reads or replaces
 * an audio bus is an effect, one that only adds to a bus is an instrument.
 *
 * Problems: `sound.name`, `sound.buses`, `sound.channels`, `sound.silent`, `sound.loop`,
 * `synthdef.no-graph`; `sound.endless` (a warning) for voices that do not free themselves.
 *
 * @param from where it comes from, in words: `bells.scsyndef`
 * @example
 * soundFromSynthDef(buildSynthDef('hum', (g) => g.Out.ar(0, g.SinOsc.ar(50))).data, 'here').value.kind // => 'instrument'
 */
export function soundFromSynthDef(def: SynthDefData, from: string): Result<OwnSound> {
  if (!/^[A-Za-z][\w-]{0,63}$/.test(def.name)) return failure([badName(def.name)]);
  const graph = graphOf(def);
  if (!graph.ok) return graph;
  const large = sizeProblem(graph.value);
  if (large !== undefined) return failure([large]);
  const ports = portsOf(def);
  if (!ports.ok) return ports;
  const doc = `The SynthDef ${def.name} of ${from}.`;
  if (ports.value.kind === 'effect') {
    if (hasControlLoop(def)) return failure([controlLoop(def.name)]);
    return success({ kind: 'effect', effect: effectFrom(def, ports.value, doc) });
  }
  const instrument = instrumentFrom(def, ports.value, doc);
  return success({ kind: 'instrument', instrument }, endsItself(def) ? [] : [endless(def.name)]);
}

/** All effects of a strip share one loop, which is of audio. */
function hasControlLoop({ ugens }: SynthDefData): boolean {
  return ugens.some(
    ({ name, rate }) => name.startsWith('Local') && name !== 'LocalBuf' && rate < 2,
  );
}

function badName(name: string): Problem {
  const message = `A SynthDef called '${name.slice(0, 40)}' cannot be named in a song.`;
  const hint = 'Begin with a letter; go on with letters, digits, `-` and `_`.';
  return problem('sound.name', message, { hint });
}

function controlLoop(name: string): Problem {
  const message = `The effect '${name}' has a LocalIn of control rate.`;
  return problem('sound.loop', message, { hint: 'Take `LocalIn.ar` and `LocalOut.ar`.' });
}

function endless(name: string): Problem {
  const message = `Voices of the SynthDef '${name}' do not end by themselves.`;
  const hint =
    'They are freed when their note is over. An envelope with `doneAction: 2` and a `gate` lets them ring.';
  return problem('sound.endless', message, { severity: 'warning', hint });
}
