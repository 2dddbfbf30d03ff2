import type { Instrument } from './instrument.ts';

/** One of the sounds that a name stands for. */
export interface SoundVariant {
  readonly instrument: string;
  /** One of its presets; its defaults where absent. */
  readonly preset?: string;
  /** Semitones by which it is transposed. */
  readonly note: number;
}

/** The sounds that names stand for, in the order in which `n` counts them; at least one each. */
export type SoundNames = ReadonlyMap<string, readonly SoundVariant[]>;

/** What an event's `s` and `n` mean, resolved. */
export interface Sound {
  readonly instrument: Instrument;
  /** Values of its parameters, below those of events and songs. */
  readonly values: Readonly<Partial<Record<string, number>>>;
  /** Semitones by which every note is transposed. */
  readonly note: number;
  /** Whether `n` counts variants. Where it does not, it is a pitch. */
  readonly countsVariants: boolean;
}

/**
 * Reads a table of names: names on the left, on the right what they stand for, in the order of `n`. A
 * variant is an instrument, with `:preset` and `+semitones` or `-semitones` where it has them.
 *
 * @throws RangeError when a variant cannot be read or a name stands there twice
 * @example readSoundNames({ 'lt mt': 'tom:low tom-3' }).get('mt')?.[1] // => { instrument: 'tom', note: -3 }
 */
export function readSoundNames(table: Readonly<Record<string, string>>): SoundNames {
  const names = new Map<string, readonly SoundVariant[]>();
  for (const [left, right] of Object.entries(table)) {
    const variants = words(right).map(readVariant);
    for (const name of words(left)) {
      if (names.has(name)) throw new RangeError(`${name} stands twice in the table of names`);
      names.set(name, variants);
    }
  }
  return names;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** An instrument's own name may hold dashes before letters, a transposition begins before a digit. */
const variantShape =
  /^(?<instrument>[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*)(?::(?<preset>[a-z][a-z0-9-]*?))?(?<note>[+-]\d+)?$/;

function readVariant(word: string): SoundVariant {
  const { instrument, preset, note } = variantShape.exec(word)?.groups ?? {};
  if (instrument === undefined) throw new RangeError(`${word} is no instrument:preset+semitones`);
  return { instrument, ...(preset === undefined ? {} : { preset }), note: Number(note ?? 0) };
}

/**
 * What an instrument plays under its own name: in a drum or kick, `n` above 0 picks a preset, counted
 * round and round as files of a sample folder are.
 */
export function soundOf(instrument: Instrument, n: number): Sound {
  const plain = { instrument, values: {}, note: 0, countsVariants: false };
  if (instrument.pitch.kind === 'note') return plain;
  const presets = Object.values(instrument.presets);
  const index = Math.trunc(n);
  if (index <= 0 || presets.length === 0) return { ...plain, countsVariants: true };
  const values = presets[(index - 1) % presets.length]?.values ?? {};
  return { ...plain, values, countsVariants: true };
}

/**
 * What one of several variants plays: `n` counts them round and round in both directions, fractions
 * cut off, as SuperDirt counts files. Where there is but one, `n` is what it is to the instrument.
 */
export function variantOf(
  variants: readonly SoundVariant[],
  n: number,
  find: (instrument: string) => Instrument | undefined,
): Sound | undefined {
  const count = variants.length;
  const variant = variants[((Math.trunc(n) % count) + count) % count];
  if (variant === undefined) return undefined;
  const instrument = find(variant.instrument);
  if (instrument === undefined) return undefined;
  const { preset, note } = variant;
  if (count === 1 && preset === undefined) return { ...soundOf(instrument, n), note };
  const values = preset === undefined ? {} : (instrument.presets[preset]?.values ?? {});
  const isDrum = instrument.pitch.kind !== 'note';
  return { instrument, values, note, countsVariants: count > 1 || isDrum };
}
