/** What a quantity may measure. `note` counts semitones from c5; `ratio` has no unit. */
export type Unit =
  | 'dB'
  | 'LUFS'
  | 'Hz'
  | 's'
  | 'cycles'
  | 'st'
  | 'note'
  | 'ratio'
  | '%'
  | 'bpm'
  | 'deg'
  | 'bits';

interface Suffix {
  readonly unit: Unit;
  /** How many of the unit one of the suffix is. */
  readonly factor: number;
}

const suffixes = new Map<string, Suffix>(
  Object.entries({
    db: { unit: 'dB', factor: 1 },
    lufs: { unit: 'LUFS', factor: 1 },
    hz: { unit: 'Hz', factor: 1 },
    khz: { unit: 'Hz', factor: 1000 },
    s: { unit: 's', factor: 1 },
    sec: { unit: 's', factor: 1 },
    seconds: { unit: 's', factor: 1 },
    ms: { unit: 's', factor: 0.001 },
    us: { unit: 's', factor: 1e-6 },
    µs: { unit: 's', factor: 1e-6 },
    min: { unit: 's', factor: 60 },
    bar: { unit: 'cycles', factor: 1 },
    bars: { unit: 'cycles', factor: 1 },
    cycle: { unit: 'cycles', factor: 1 },
    cycles: { unit: 'cycles', factor: 1 },
    st: { unit: 'st', factor: 1 },
    semitone: { unit: 'st', factor: 1 },
    semitones: { unit: 'st', factor: 1 },
    ct: { unit: 'st', factor: 0.01 },
    cent: { unit: 'st', factor: 0.01 },
    cents: { unit: 'st', factor: 0.01 },
    oct: { unit: 'st', factor: 12 },
    octave: { unit: 'st', factor: 12 },
    octaves: { unit: 'st', factor: 12 },
    '%': { unit: '%', factor: 1 },
    x: { unit: 'ratio', factor: 1 },
    bpm: { unit: 'bpm', factor: 1 },
    deg: { unit: 'deg', factor: 1 },
    '°': { unit: 'deg', factor: 1 },
    bit: { unit: 'bits', factor: 1 },
    bits: { unit: 'bits', factor: 1 },
  } as const),
);

/** How Problems speak of each unit. */
export const unitDoc: Readonly<
  Record<Unit, { readonly what: string; readonly examples: readonly string[] }>
> = {
  dB: { what: 'a level in dB', examples: ['-6dB'] },
  LUFS: { what: 'a loudness in LUFS', examples: ['-8 LUFS'] },
  Hz: { what: 'a frequency', examples: ['400Hz', 'f#2'] },
  s: { what: 'a time', examples: ['180ms', '1/4'] },
  cycles: { what: 'a length in bars', examples: ['2 bars', '1/4'] },
  st: { what: 'an interval in semitones', examples: ['7st'] },
  note: { what: 'a note', examples: ['f#2', '-5'] },
  ratio: { what: 'a number', examples: ['0.5', '50%'] },
  '%': { what: 'a percentage', examples: ['50%'] },
  bpm: { what: 'a tempo', examples: ['175 bpm'] },
  deg: { what: 'an angle in degrees', examples: ['90deg'] },
  bits: { what: 'a number of bits', examples: ['8 bits'] },
};

const suffixesToName: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  Hz: ['Hz', 'kHz', 'note names'],
  s: ['s', 'ms', 'fractions of a bar', 'bars'],
  cycles: ['bars', 'fractions of a bar'],
  st: ['st', 'ct', 'oct'],
};

/**
 * What a suffix means, whatever its case, or undefined. `beat` is not here: how many make a bar
 * depends on the meter.
 *
 * @example findSuffix('kHz') // => { unit: 'Hz', factor: 1000 }
 */
export function findSuffix(suffix: string): Suffix | undefined {
  return suffixes.get(suffix.toLowerCase());
}

/** What may follow the number in a unit, worth naming when there is a choice. */
export function unitSuffixes(unit: Unit): readonly string[] {
  return suffixesToName[unit] ?? [];
}
