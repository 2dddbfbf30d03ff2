/** The channel on which General MIDI has its drums. */
export const DRUM_CHANNEL = 10;

/**
 * The keys of General MIDI's drums by the names that they have here: those of gabber's instruments, and the short
 * ones of sample folders and of Tidal's users (General MIDI 1, "GM Percussion Key Map").
 */
const table: Readonly<Record<string, number>> = keysOf({
  36: 'gabber-kick bass-drum bd kick bassdrum gabba gab hardkick clubkick popkick house',
  37: 'rim rs rm',
  38: 'snare sn sd',
  39: 'clap cp realclaps handclap',
  42: 'closed-hat hh hc ch hat hats closedhat',
  45: 'tom lt',
  46: 'open-hat oh ho openhat',
  47: 'mt',
  49: 'crash cr cc cymbal',
  50: 'ht',
  51: 'ride rd',
  56: 'cowbell cb',
  63: 'conga mc',
  64: 'lc',
  70: 'shaker sh maracas',
  69: 'cabasa',
  75: 'clave',
});

/** What a drum machine's samples are called before their short name: 808, 909, `linn`. */
const machine = /^(?:\d+|linn|super|sos|drum)/;

/**
 * The key of the drum that one of some names is; the first that is known counts. Undefined where none is.
 *
 * @example drumKey(['808sd', 'snare']) // => 38
 */
export function drumKey(names: readonly string[]): number | undefined {
  const known = names.map((name) => table[name] ?? table[name.replace(machine, '')]);
  return known.find((key) => key !== undefined);
}

function keysOf(names: Readonly<Record<number, string>>): Record<string, number> {
  const entries = Object.entries(names).flatMap(([key, words]) =>
    words.split(' ').map((word) => [word, Number(key)] as const),
  );
  return Object.fromEntries(entries);
}
