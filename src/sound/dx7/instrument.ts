import { defineInstrument, type Instrument } from '../instrument.ts';
import { constantOf } from '../voice-variant.ts';
import { parameter } from './context.ts';
import { parametersOf } from './parameters.ts';
import type { Dx7Voice } from './voice.ts';
import { LONGEST_RELEASE, voiceGraph } from './voice-graph.ts';

/** What an instrument of a voice is called. */
export interface Dx7InstrumentOptions {
  /** Lower case, with dashes. */
  readonly name: string;
  readonly doc: string;
  /** Tells voices of one name apart, where people change theirs. */
  readonly version?: string;
}

/**
 * The instrument that plays a voice of a DX7. Its parameters are the voice's own values.
 *
 * @throws RangeError for a name that is none
 * @example dx7Instrument(makeVoice('ONE', { 1: { level: 99 } }), { name: 'one', doc: 'A sine.' }).parameters.level1.default // => 99
 */
export function dx7Instrument(voice: Dx7Voice, options: Dx7InstrumentOptions): Instrument {
  return Object.freeze({
    ...defineInstrument({
      name: options.name,
      doc: options.doc,
      tail: LONGEST_RELEASE + 0.1,
      parameters: parametersOf(voice),
      voice: (g, note, p) =>
        voiceGraph(g, note, p, { ...voice, algorithm: constantOf(parameter(p, 'algorithm')) }),
    }),
    ...(options.version === undefined ? {} : { version: options.version }),
  });
}
