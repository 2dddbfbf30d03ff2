/**
 * A voice of a DX7 worked out sample by sample in 64 bits, without envelopes, LFO or keyboard: for
 * comparison. Connections are read from their own table, in the notation of the DX7's lid.
 */
import type { Dx7Voice } from '../../src/sound/dx7/voice.ts';

/** `m>c`: m modulates c. Behind `C` carriers, behind `fb` the loop: one operator, or from>to. */
const table = `
 1 6>5>4>3 2>1        C1,3   fb6
 2 6>5>4>3 2>1        C1,3   fb2
 3 6>5>4 3>2>1        C1,4   fb6
 4 6>5>4 3>2>1        C1,4   fb4>6
 5 6>5 4>3 2>1        C1,3,5 fb6
 6 6>5 4>3 2>1        C1,3,5 fb5>6
 7 6>5>3 4>3 2>1      C1,3   fb6
 8 6>5>3 4>3 2>1      C1,3   fb4
 9 6>5>3 4>3 2>1      C1,3   fb2
10 6>4 5>4 3>2>1      C1,4   fb3
11 6>4 5>4 3>2>1      C1,4   fb6
12 6>3 5>3 4>3 2>1    C1,3   fb2
13 6>3 5>3 4>3 2>1    C1,3   fb6
14 6>4 5>4 4>3 2>1    C1,3   fb6
15 6>4 5>4 4>3 2>1    C1,3   fb2
16 6>5 5>1 4>3 3>1 2>1 C1    fb6
17 6>5 5>1 4>3 3>1 2>1 C1    fb2
18 6>5>4 4>1 3>1 2>1  C1     fb3
19 6>5 6>4 3>2>1      C1,4,5 fb6
20 6>4 5>4 3>2 3>1    C1,2,4 fb3
21 6>5 6>4 3>2 3>1    C1,2,4,5 fb3
22 6>5 6>4 6>3 2>1    C1,3,4,5 fb6
23 6>5 6>4 3>2        C1,2,4,5 fb6
24 6>5 6>4 6>3        C1,2,3,4,5 fb6
25 6>5 6>4            C1,2,3,4,5 fb6
26 6>4 5>4 3>2        C1,2,4 fb6
27 6>4 5>4 3>2        C1,2,4 fb3
28 5>4>3 2>1          C1,3,6 fb5
29 6>5 4>3            C1,2,3,5 fb6
30 5>4>3              C1,2,3,6 fb5
31 6>5                C1,2,3,4,5 fb6
32                    C1,2,3,4,5,6 fb6`;

/** Which operators modulate each, which are heard, and where the loop begins and ends. */
interface Connections {
  readonly into: ReadonlyMap<number, readonly number[]>;
  readonly carriers: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The connections of an algorithm, 1..32. */
export function connections(number: number): Connections {
  const words = table.trim().split('\n')[number - 1]!.trim().split(/\s+/).slice(1);
  const into = new Map<number, number[]>();
  for (const path of words.filter((word) => /^\d>/.test(word))) {
    const operators = path.split('>').map(Number);
    for (let at = 1; at < operators.length; at += 1) {
      const [from, to] = [operators[at - 1]!, operators[at]!];
      into.set(to, [...(into.get(to) ?? []), from]);
    }
  }
  const carriers = words
    .find((word) => word.startsWith('C'))!
    .slice(1)
    .split(',')
    .map(Number);
  const [from = 0, to = from] = words
    .find((word) => word.startsWith('fb'))!
    .slice(2)
    .split('>')
    .map(Number);
  return { into, carriers, from, to };
}

/** Amplitude of a level against full scale, from 20 on: eight steps double it. */
export const amplitude = (level: number): number => (level === 0 ? 0 : 2 ** ((level - 99) / 8));

/**
 * The sum of a voice's carriers divided by their number, from the phase 0 on, without DC.
 *
 * @param hertz of the note
 */
export function reference(
  voice: Dx7Voice,
  hertz: number,
  frames: number,
  sampleRate: number,
): Float64Array {
  const { into, carriers, from, to } = connections(voice.algorithm);
  const { operators, feedback } = voice;
  const turns = operators.map(
    ({ coarse, fine }) => (hertz * (coarse || 0.5) * (1 + fine / 100)) / sampleRate,
  );
  const gains = operators.map(({ level }) => amplitude(level));
  const amount = feedback === 0 ? 0 : 2 * Math.PI * 2 ** (feedback - 7) * gains[from - 1]!;
  const heard = carriers.filter((number) => gains[number - 1]! > 0);
  const out = new Float64Array(frames);
  let [last, before] = [0, 0];
  for (let frame = 0; frame < frames; frame += 1) {
    const sines = [0, 0, 0, 0, 0, 0, 0];
    for (let number = 6; number >= 1; number -= 1) {
      let phase = 2 * Math.PI * turns[number - 1]! * frame;
      for (const each of into.get(number) ?? []) {
        phase += 4 * Math.PI * gains[each - 1]! * sines[each]!;
      }
      if (number === to) phase += (amount * (last + before)) / 2;
      sines[number] = Math.sin(phase);
    }
    [last, before] = [sines[from]!, last];
    for (const number of heard) out[frame]! += (gains[number - 1]! * sines[number]!) / heard.length;
  }
  return withoutDc(out, sampleRate);
}

/** What passes a condenser: 6 Hz and above. */
function withoutDc(samples: Float64Array, sampleRate: number): Float64Array {
  const kept = 1 - (2 * Math.PI * 6) / sampleRate;
  let [last, out] = [0, 0];
  return samples.map((sample) => {
    out = sample - last + kept * out;
    last = sample;
    return out;
  });
}
