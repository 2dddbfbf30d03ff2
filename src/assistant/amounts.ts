import type { Amount } from './token.ts';

/** Units by what people write after a number. */
const units: Readonly<Record<string, string>> = Object.freeze({
  bpm: 'bpm',
  db: 'db',
  dbs: 'db',
  decibel: 'db',
  decibels: 'db',
  dbtp: 'db',
  hz: 'hz',
  hertz: 'hz',
  khz: 'khz',
  k: 'khz',
  s: 's',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  sek: 's',
  sekunden: 's',
  seconden: 's',
  ms: 'ms',
  milliseconds: 'ms',
  millis: 'ms',
  min: 'minutes',
  mins: 'minutes',
  minute: 'minutes',
  minutes: 'minutes',
  minuten: 'minutes',
  st: 'st',
  semi: 'st',
  semis: 'st',
  semitone: 'st',
  semitones: 'st',
  ct: 'ct',
  cents: 'ct',
  bar: 'bars',
  bars: 'bars',
  measure: 'bars',
  measures: 'bars',
  beat: 'beats',
  beats: 'beats',
  steps: 'steps',
  step: 'steps',
  lufs: 'lufs',
  percent: 'percent',
  '%': 'percent',
  x: 'x',
  times: 'x',
  th: 'th',
  ths: 'note',
  nds: 'note',
  nd: 'th',
  rd: 'th',
});

const words: Readonly<Record<string, number>> = Object.freeze({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  couple: 2,
});

/**
 * Reads a number with what is attached to it: digits, a decimal point or comma, a fraction, `2:30`.
 *
 * @example readAmount('190bpm') // => { value: 190, unit: 'bpm' }
 * @example readAmount('-2,5') // => { value: -2.5, signed: true }
 */
export function readAmount(text: string): Amount | undefined {
  const match =
    /^([+\-−–]?)(\d{1,9})(?:([.,:])(\d{1,6}))?(?:\s?\/\s?(\d{1,4}))?\+?([a-zA-Z#%]*)$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', point, decimals = '', below, suffix = ''] = match;
  const unit = suffix === '' ? undefined : units[suffix.toLowerCase()];
  if (suffix !== '' && unit === undefined) return undefined;
  const size = sized(Number(whole), point, decimals, below);
  if (size === undefined) return undefined;
  const value = sign === '' || sign === '+' ? size : -size;
  const fraction = below === undefined ? undefined : 'note';
  const minutes = point === ':' ? 'minutes' : undefined;
  const named = unit ?? fraction ?? minutes;
  return {
    ...inBaseUnit(value, named),
    ...(sign !== '' && { signed: true as const }),
  };
}

function sized(
  whole: number,
  point: string | undefined,
  decimals: string,
  below: string | undefined,
) {
  if (point === ':') return whole + Number(decimals) / 60;
  const value = point === undefined ? whole : Number(`${whole}.${decimals}`);
  if (below === undefined) return value;
  return Number(below) === 0 ? undefined : value / Number(below);
}

function inBaseUnit(value: number, unit: string | undefined): Amount {
  if (unit === undefined) return { value };
  return unit === 'khz' ? { value: value * 1000, unit: 'hz' } : { value, unit };
}

/** A number written out. @example numberOfWord('sixteen') // => 16 */
export function numberOfWord(word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** A number with the unit that stands after it as a word; undefined where that word is none. */
export function withUnit(amount: Amount, word: string): Amount | undefined {
  const unit = Object.hasOwn(units, word) ? units[word] : undefined;
  if (unit === undefined || amount.unit !== undefined) return undefined;
  return { ...amount, ...inBaseUnit(amount.value, unit) };
}
