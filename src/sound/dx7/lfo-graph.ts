import { env, type Graph, type Signal } from '../../synthdef/index.ts';
import type { Note, ParameterSignals } from '../instrument.ts';
import type { Parameters } from '../parameter.ts';
import { type Lfo, parameter } from './context.ts';
import { lfoDelay } from './lfo.ts';
import type { Dx7Lfo } from './voice.ts';

/**
 * The LFO of one note. A DX7 has one for all notes, which runs on where `sync` is off: here every note
 * has its own, which then begins anywhere.
 */
export function lfoGraph(g: Graph, p: ParameterSignals<Parameters>, lfo: Dx7Lfo): Lfo {
  return { wave: waveOf(g, parameter(p, 'lfospeed'), lfo), heard: heardOf(g, lfo) };
}

/** A wave, −1..1. In sync it begins in the middle of the DX7's phase. */
function waveOf(g: Graph, speed: Signal, { wave, sync }: Dx7Lfo): Signal {
  const begin = (synced: number, turn: number): Signal | number =>
    sync ? synced : g.Rand.new(0, turn);
  switch (wave) {
    case 'triangle':
      return g.LFTri.kr(speed, begin(1, 4));
    case 'saw-down':
      return g.LFSaw.kr(speed, begin(1, 2)).neg();
    case 'saw-up':
      return g.LFSaw.kr(speed, begin(1, 2));
    case 'square':
      return g.LFPulse.kr(speed, begin(0.5, 1)).mulAdd(2, -1);
    case 'sine':
      return g.SinOsc.kr(speed, begin(Math.PI, 2 * Math.PI));
    case 'sample-and-hold':
      return g.LFNoise0.kr(speed);
  }
}

function heardOf(g: Graph, { delay }: Dx7Lfo): Signal | number {
  const { wait, rise } = lfoDelay(delay);
  if (wait + rise === 0) return 1;
  return g.EnvGen.kr(env.custom({ levels: [0, 0, 1], times: [wait, rise], curves: 'lin' }));
}

/** The MIDI key of a note, transposed. */
export function keyGraph(note: Note, transpose: number): Signal {
  return note.freq.max(8).cpsmidi().add(transpose);
}
