/** Sixty-four steps: a few, repeated. */
export const steps = (unit) =>
  Array.from({ length: 64 }, (_, i) => unit[i % unit.length]).join(' ');

/** Eight tracks of sixty-four steps each: a hardcore stack. */
const stack = [
  `s "${steps(['bd', '~', '~', '~'])}" # gain 1.1`,
  `s "${steps(['~', '~', 'hh', '~'])}" # gain "0.8 0.9"`,
  `s "${steps(['~', '~', '~', '~', 'sn', '~', '~', '~'])}"`,
  `note "${steps(['0', '0', '12', '0', '3', '~', '7', '10'])}" # s "acid"`,
  `n "${steps(['0', '1', '2', '3'])}" # s "perc" # pan "0 1"`,
  `s "${steps(['hc', 'hc', 'oh', '~'])}" # speed "1 1.5"`,
  `note "${steps(['0', '~', '5', '~', '7', '~', '10', '~'])}" # s "hoover"`,
  `s "${steps(['~', '~', '~', '~', '~', '~', 'cp', '~'])}" # room 0.2`,
];

/** What people write, from one kick to a whole track. */
export const patterns = [
  's "bd*4"',
  's "hh*16" # gain "0.8 0.5 0.9 0.4"',
  's "bd [sn cp] hh*3 [~ bd]"',
  's "bd(3,8) sn(5,8,2) hh(<7 9>,16)"',
  's "{bd sn hh, cp cp cp cp arpy}%8"',
  'every 3 (fast 2) $ every 4 rev $ every 5 (0.25 <~) $ s "bd sn hh cp"',
  'jux rev $ n "0 .. 7" # s "arpy"',
  'chop 8 $ s "break amen"',
  'striate 8 $ s "break amen"',
  'superimpose (fast 2) $ off 0.125 (# crush 4) $ n "0 3 5 7" # s "hoover"',
  'degradeBy 0.3 $ s "hh*32"',
  'segment 32 (cutoff (range 200 4000 sine)) # s "acid"',
  'iter 4 $ palindrome $ ply 2 $ s "bd sn hh cp"',
  'note ("0 .. 15" + "<0 12 7 -5>" + "[0,3,7]") # s "hoover"',
  `stack [${stack.join(', ')}]`,
];

/**
 * The i-th of endless texts of sixty-four steps to be parsed, none like another, so that to remember
 * texts does not help.
 */
export function sixtyFour(i) {
  return [`bd${i}`, rest].join(' ');
}

const unit = ['bd', '~', 'hh', 'cp', 'bd*2', '[sn hh]', '~', 'oh'];
const rest = steps(unit).slice(unit[0].length + 1);
