import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { softLowPass } from './filters.ts';

/** The shortest time between echoes, seconds. */
export const shortestEcho = 0.004;

/** Whole frames: then a delay that stands still does not dull what passes it. */
export function inFrames(g: Graph, time: Signal): Signal {
  return time.mul(g.SampleRate.ir()).round(1).mul(g.SampleDur.ir());
}

/** Seconds until echoes have fallen by 60 dB. */
export function echoRing({ time, feedback }: Record<'time' | 'feedback', number>): number {
  return time * (1 + (feedback > 0.001 ? Math.log(0.001) / Math.log(feedback) : 0)) + 0.06;
}

/** What decides echoes: `time` in seconds, `pingpong` 0 or 1, corners in hertz. */
interface EchoSettings
  extends Record<'time' | 'feedback' | 'pingpong' | 'lowcut' | 'highcut', Signal> {
  /** What the line must hold, seconds. */
  readonly longest: number;
}

/**
 * Echoes. The loop goes through the strip's shared feedback (`returned`), which is a block late: so the input
 * waits one block before it joins the loop, and the delay line is a block shorter than `time`. Each echo then
 * comes on its exact frame. What comes out is to be sent back.
 */
export function echoes(g: Graph, input: Signal, p: EchoSettings, returned: Signal): Signal {
  const block = g.ControlDur.ir();
  const late = g.DelayN.ar(input, 0.02, block);
  const mono = late.at(0).add(late.at(1)).mul(0.5);
  const straight = p.pingpong.neg().add(1);
  const left = late.at(0).mul(straight).add(mono.mul(p.pingpong));
  const right = late.at(1).mul(straight);
  const own = returned.mul(straight);
  const crossed = g.signal([returned.at(1), returned.at(0)]).mul(p.pingpong);
  const loop = g.signal([left, right]).add(own.add(crossed).mul(p.feedback));
  const line = inFrames(g, p.time).sub(block);
  const output = g.DelayL.ar(loop, p.longest, line);
  // A first-order low-pass is highest at its first sample: it does not move the echoes.
  return softLowPass(g, g.HPF.ar(output, p.lowcut), p.highcut);
}
