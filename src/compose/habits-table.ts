/**
 * How the records of a genre move: rhythms of sixteenths of a bar of 4/4 (`x` a note, `X` an accent, `.`
 * none), chords, and what `evolve` holds a melody to.
 */
export interface Habits {
  readonly riff: readonly string[];
  readonly bass: readonly string[];
  readonly chords: readonly string[];
  /** What the kick and other drums play. */
  readonly hits: readonly string[];
  /** The last bar of a phrase. */
  readonly fills: readonly string[];
  /** Roman numerals in the key, a bar each. */
  readonly progressions: readonly string[];
  /** Share of steps of a melody that leave for more than the next note of the scale but one. */
  readonly leaps: number;
  /** Bounds of the share of a melody's notes that lie between beats. */
  readonly offbeat: readonly [min: number, max: number];
  /** Notes a bar of a melody. */
  readonly notes: readonly [min: number, max: number];
}

const straight = 'X...X...X...X...';
const offbeats = '..x...x...x...x.';
const minor = ['i VI III VII', 'i i VI VII', 'i VI iv VII'];
const dark = ['i i i bII', 'i i bII i', 'i VI i bII'];

const gabber: Habits = {
  riff: ['x..x..x...x..x..', 'x...x..x..x.x...', 'x..x..x.x..x..x.'],
  bass: [straight.toLowerCase(), offbeats, 'x..x..x.x..x..x.'],
  chords: ['x..x..x...x..x..', '..x...x...x...x.'],
  hits: [straight],
  fills: ['X...X...X.X.X.XX', 'X...X...X.X.XXXX', 'X..XX..XX.X.XXXX'],
  progressions: ['i i VII VI', 'i VI i VII', 'i i i VI'],
  leaps: 0.35,
  offbeat: [0.3, 0.75],
  notes: [4, 9],
};

const speed: Habits = {
  ...gabber,
  riff: ['..x...x...x..xxx', 'x.x.x.x.x.x.x.x.'],
  fills: ['XXXXXXXX........', 'xxxxXXXXxxxxXXXX', 'X.X.XXXXX.XXXXXX'],
  progressions: ['i i i bII', 'i i bV i'],
  leaps: 0.5,
  notes: [5, 14],
};

/** By the genre's id. Rhythms are those of its records as producers write them down. */
export const habitsByGenre: ReadonlyMap<string, Habits> = new Map(
  Object.entries({
    gabber,
    happy: {
      ...gabber,
      riff: ['x..x..x...x..x..', 'x.x.x..x..x.x...', 'x..x..x.x.x.x...'],
      bass: [offbeats, 'x.x.x.x.x.x.x.x.'],
      progressions: ['I V vi IV', 'vi IV I V', 'IV V I I'],
      leaps: 0.3,
      offbeat: [0.3, 0.7],
      notes: [5, 10],
    },
    mainstream: {
      ...gabber,
      riff: ['x.xx.xx.x.xx.xx.', 'x..x..x.x..x..x.', 'x.x.x.xxx.x.x.xx'],
      fills: ['X...X...X.X.X.X.', 'X...X...X.XXX.XX', 'X...X...XXXXXXXX'],
      progressions: minor,
      leaps: 0.25,
      notes: [6, 11],
    },
    industrial: {
      ...gabber,
      riff: ['..x..x.x..x..x.x', 'x.....x...x.....'],
      bass: ['x..x..x.x..x.xx.', 'x.......x.......'],
      hits: ['X..X..X.X..X.XX.', straight],
      fills: ['X..X..X.X..X.XXX', '..X..X.XX.XX.XXX'],
      progressions: dark,
      leaps: 0.4,
      offbeat: [0.4, 0.9],
      notes: [3, 8],
    },
    darkcore: {
      ...gabber,
      riff: ['x.......x.......', 'x...........x...', 'x.....x.....x...'],
      bass: ['x.......x.......', straight.toLowerCase()],
      chords: ['x...............'],
      hits: [straight, 'X.......X.......'],
      fills: ['X...X...X.x..x..', 'X.........x..x..'],
      progressions: dark,
      leaps: 0.15,
      offbeat: [0, 0.5],
      notes: [1, 4],
    },
    terror: {
      ...gabber,
      riff: ['x...x...x...x...', 'x.x.x.x.x.x.x.x.'],
      fills: ['X.X.X.X.XXXXXXXX', 'X.X.XXXXX.X.XXXX'],
      progressions: ['i i bV i', 'i bII i bV'],
      leaps: 0.5,
      offbeat: [0, 0.6],
      notes: [4, 10],
    },
    speed,
    splitter: speed,
    french: {
      ...gabber,
      riff: ['x.x.x.x.x.x.x.x.', 'x..x..x.x..x.x..', 'x.x.x.xxx.x.x...'],
      bass: [offbeats, '..xx..xx..xx..xx'],
      fills: ['....x...x.x.xxxx', 'X...X...X.X.XXXX'],
      progressions: ['i i VI VII', 'i iv VII i', 'i VI VII i'],
      leaps: 0.25,
      notes: [6, 10],
    },
    uptempo: {
      ...gabber,
      riff: ['X..XX..XX..XX..X', 'X...X...X...X...', 'x..x..x...x..x.x'],
      hits: [straight, 'X..XX..XX..XX..X'],
      fills: ['X...X...XXXXXXXX', 'X...X...........', 'X...X.X.XXXXXXXX'],
      progressions: ['i i i i', 'i i VI VII'],
      leaps: 0.4,
      notes: [4, 9],
    },
    ukhc: {
      ...gabber,
      riff: ['x..x..x.x..x..x.', 'x.x.xx.xx.x.xx.x'],
      bass: [offbeats, '.xxx.xxx.xxx.xxx'],
      progressions: ['i VI III VII', 'VI VII i i', 'i III VII VI'],
      leaps: 0.25,
      notes: [6, 11],
    },
    breakcore: {
      ...gabber,
      riff: ['x.x.......xx....', 'x..x.x....x.xx..'],
      bass: ['x.x.......xx....', 'x.....x..x......'],
      hits: ['X.X.......XX....', '..XX......X.....'],
      fills: ['..XX......X..X.X', 'X.XXX.XX..XXX.XX'],
      progressions: minor,
      leaps: 0.5,
      offbeat: [0.3, 0.9],
    },
    crossbreed: {
      ...gabber,
      riff: ['x.....x...x.....', 'x..x......x.....'],
      bass: ['x.........x.....', 'x..x..x...x..x..'],
      hits: ['X.........X.....', straight],
      fills: ['X...X...X..XX.XX', 'X.........X.XXXX'],
      progressions: dark,
      leaps: 0.35,
      notes: [2, 7],
    },
    hardtechno: {
      ...gabber,
      riff: ['...x..x....x..x.', '..x..x..x..x..x.'],
      bass: ['..xx..xx..xx..xx', '.xxx.xxx.xxx.xxx'],
      fills: ['X...X...X.X.XXXX', 'X...X...X.......'],
      progressions: ['i i i i', 'i i i bII'],
      leaps: 0.2,
      offbeat: [0.6, 1],
      notes: [3, 8],
    },
    raw: {
      ...gabber,
      riff: ['x..x..x...xx..x.', '...x..x...xx..x.'],
      bass: ['..xx..xx..xx..xx'],
      fills: ['X...X...X.X.XXXX', 'X...X...XXXXXXXX'],
      progressions: ['i VI III VII', 'i i VI bV'],
      leaps: 0.4,
    },
    acidcore: {
      ...gabber,
      riff: ['x.xx.xx.x.xx.xxx', 'x.x.xx.xx.xx.x.x', 'xx.x.xx.x.xx.xxx'],
      bass: ['x.xx.xx.x.xx.xxx', 'x.x.x.x.x.x.x.x.'],
      progressions: dark,
      leaps: 0.45,
      offbeat: [0.4, 0.8],
      notes: [8, 13],
    },
  } satisfies Record<string, Habits>),
);

/** The habits of a genre; those of gabber where it has none of its own. */
export function habitsOf(genre: string): Habits {
  return habitsByGenre.get(genre) ?? gabber;
}
