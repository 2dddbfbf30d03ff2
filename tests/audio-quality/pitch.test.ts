import FFT from 'fft.js';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/sound/index.ts';
import { instruments } from '../../synthdefs/index.ts';
import { playNotes, sampleRate, type Values } from './play.ts';

/** Where an instrument is played, MIDI notes, and what moves its pitch on purpose: that is left out. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly still?: Values;
}

const lead: Range = { from: 48, to: 84 };
const bass: Range = { from: 28, to: 52 };

const ranges: Readonly<Record<string, Range>> = {
  hoover: { ...lead, still: { swoop: 0, detuning: 0, chorus: 0, sub: -40 } },
  mentasm: { ...lead, still: { detuning: 0, drift: 0, flange: 0, sub: -40 } },
  fm6: lead,
  acid: { from: 28, to: 64 },
  supersaw: { ...lead, still: { detuning: 0 } },
  chip: { ...lead, still: { vibrato: 0, level: 1 } },
  pluck: { ...lead, still: { detuning: 0, decay: 4 } },
  arp: { ...lead },
  screech: { ...lead, still: { fmindex: 0, drive: 0, lowcut: 40, mouth: 0 } },
  'formant-lead': { ...lead, still: { vibrato: 0, rasp: 0 } },
  'rave-stab': { ...lead, still: { third: 0, fifth: 0, top: 12, decay: 1.5 } },
  'orchestra-hit': { ...lead, still: { third: 0, fall: 0, decay: 4, timpani: 0 } },
  'rave-piano': { ...lead, still: { width: 0, decay: 6 } },
  organ: { ...lead, still: { rotor: 0, bar16: 0, bar5: 0 } },
  bell: { ...lead, still: { metal: 2, decay: 10 } },
  guitar: { from: 40, to: 76, still: { decay: 8, fifth: -40, octaves: -40, width: 0 } },
  'offbeat-bass': { ...bass, still: { gatelength: 1 } },
  'sub-bass': bass,
  wobble: { ...bass, still: { detuning: 0 } },
  'psy-bass': bass,
  reese: { ...bass, still: { detuning: 0 } },
  'dark-strings': { ...lead, still: { detuning: 0, chorus: 0, attack: 0.01 } },
  pad: { ...lead, still: { detuning: 0, chorus: 0, attack: 0.01 } },
  choir: { ...lead, still: { vibrato: 0, breath: 0, attack: 0.01 } },
  siren: { ...lead, still: { swing: 0 } },
};

/** Played by a note, but at a pitch that never rests. */
const restless = ['riser', 'extratone'];

const size = 65_536;
const [start, length] = [0.3, 0.8];

/** Cents that the first harmonics lie above `hz`, each by the middle of its power, on both sides. */
function centsOff([left, right]: readonly [Float32Array, Float32Array], hz: number): number {
  const fft = new FFT(size);
  const frames = length * sampleRate;
  const input = new Float64Array(size);
  for (let i = 0; i < frames; i++) {
    const window = Math.sin((Math.PI * i) / frames) ** 2;
    input[i] = (left[start * sampleRate + i]! + right[start * sampleRate + i]!) * window;
  }
  const output = new Float64Array(2 * size);
  fft.realTransform(output, input);
  const power = (bin: number): number => output[2 * bin]! ** 2 + output[2 * bin + 1]! ** 2;
  let [sum, weight] = [0, 0];
  for (let harmonic = 1; harmonic <= 8 && harmonic * hz < 16_000; harmonic++) {
    const middle = (harmonic * hz * size) / sampleRate;
    const reach = Math.max(4, middle * 0.02);
    let [moment, all] = [0, 0];
    for (let bin = Math.ceil(middle - reach); bin <= middle + reach; bin++) {
      moment += power(bin) * bin;
      all += power(bin);
    }
    sum += all * 1200 * Math.log2(moment / all / middle);
    weight += all;
  }
  return sum / weight;
}

describe('every instrument that plays notes', () => {
  const pitched = instruments.filter(({ pitch }) => pitch.kind === 'note');

  it('has a range here', () => {
    const names = pitched.map(({ name }) => name).filter((name) => !restless.includes(name));
    expect(Object.keys(ranges).sort()).toEqual(names.sort());
  });

  const tried = pitched.filter(({ name }) => ranges[name] !== undefined);

  it.each(tried.map((each): [string, Instrument] => [each.name, each]))(
    '%s is in tune within 5 cents from the bottom of its range to the top',
    async (name, instrument) => {
      const { from, to, still = {} } = ranges[name]!;
      const midi = Array.from({ length: 5 }, (_, i) => Math.round(from + ((to - from) * i) / 4));
      const notes = midi.map((note) => ({
        freq: 440 * 2 ** ((note - 69) / 12),
        sustain: 1.2,
        values: still,
      }));
      const { takes } = await playNotes(instrument, notes, start + length + 0.1);
      const off = takes.map((take, i) => [midi[i]!, centsOff(take, notes[i]!.freq)]);
      expect(off.filter(([, cents]) => !(Math.abs(cents!) < 5))).toEqual([]);
    },
  );
});
