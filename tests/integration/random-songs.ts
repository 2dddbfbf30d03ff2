import fc from 'fast-check';
import { stringify } from 'yaml';

/** Instruments that such songs are made of: with and without pitch, noise, choke, one voice at a time. */
const instruments = {
  pitched: [
    'rave-stab',
    'supersaw',
    'choir',
    'rave-piano',
    'reese',
    'dark-strings',
    'offbeat-bass',
  ],
  mono: ['hoover', 'acid'],
  struck: ['gabber-kick', 'clap', 'snare', 'crash', 'ride', 'tom', 'rim', 'metal-hit', 'riser'],
  choking: ['open-hat', 'closed-hat'],
} as const;

const struck = fc.constantFrom(
  'x*4',
  '[~ x]*4',
  'x(3,8)',
  'x [x x] ~ X',
  '<x*4 [x x]*8>',
  '~ X ~ x',
);
const notes = fc.constantFrom(
  'note "f4*4"',
  'note "<f4 ~ [af4 gs4] f4>*2"',
  'note "[f3,af3,c4] ~ [df3,f3]" # legato 1.5',
  'note "f4 [~ c5]*2 ef4" # legato "<0.5 1 2>" # pan "0 1 0.3"',
  'degradeBy 0.3 $ note "0 .. 7"',
);
const cut = fc.constantFrom(
  's "sn*4" # cut 1',
  's "hh*8 oh" # velocity "0.5 1"',
  's "[bd sn]*2, hh*8"',
);
const level = fc.integer({ min: -24, max: 0 }).map((db) => `${db}dB`);
const share = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);

const effect = fc.oneof(
  fc.record({
    delay: fc.record({ time: fc.constantFrom('3/16', '1/8'), feedback: share(0, 0.7) }),
  }),
  fc.record({ reverb: fc.record({ time: fc.constantFrom('300ms', '1.2s') }) }),
  fc.record({ distort: fc.record({ drive: fc.integer({ min: 0, max: 18 }) }) }),
  fc.record({ eq: fc.record({ low: fc.integer({ min: -9, max: 6 }) }) }),
  fc.record({ filter: fc.record({ cutoff: fc.integer({ min: 200, max: 8000 }) }) }),
  fc.record({ compress: fc.record({ ratio: fc.integer({ min: 2, max: 8 }) }) }),
  fc.constant({ compress: { by: 't0', threshold: -30 } }),
  fc.record({ chorus: fc.constant({}) }),
  fc.record({ crush: fc.constant({}) }),
  fc.record({ clip: fc.constant({}) }),
  // looks ahead: what plays beside it has to wait
  fc.record({ limit: fc.constant({}) }),
  fc.constant({ split: [[], [{ distort: { drive: 12 } }]] }),
);
const bounds = { from: fc.constant(0), to: share(0, 1) };
/** Everything that moves a parameter; what is moved is added. */
const mover = fc.oneof(
  fc.record({
    lfo: fc.constantFrom('sine', 'triangle', 'square', 'random', 'hold'),
    rate: fc.constantFrom('2 bars', '1/2', '3Hz'),
    ...bounds,
  }),
  fc.record({
    lfo: fc.constantFrom('saw', 'hold'),
    rate: fc.constant('1/2'),
    by: fc.constant('t0'),
    ...bounds,
  }),
  fc.record({
    envelope: fc.constant({ attack: '3ms', release: '1/8' }),
    by: fc.constant('t0'),
    ...bounds,
  }),
  fc.record({ follow: fc.constant('t0'), release: fc.constant('50ms'), ...bounds }),
  fc.record({ lane: fc.constantFrom({ 1: 0, 2: 1 }, { 1.5: 1, 2.25: 0.2 }), steps: fc.boolean() }),
  fc.record({ pattern: fc.constantFrom('0 1', '<0.2 0.8>*3'), glide: fc.constantFrom(0, '1/16') }),
);
const modulators = fc
  .uniqueArray(fc.tuple(mover, fc.constantFrom('strip.level', 'strip.pan', 'strip.width')), {
    minLength: 1,
    maxLength: 2,
    selector: ([, param]) => param,
  })
  .map((list) => list.map(([source, param]) => ({ ...source, param })));

/** What every strip may have; most have little. */
const strip = fc.record(
  {
    effects: fc.array(effect, { minLength: 1, maxLength: 3 }),
    level,
    pan: share(-1, 1),
    width: share(0, 2),
    modulate: modulators,
  },
  { requiredKeys: ['level'] },
);
const send = fc.oneof(level, fc.record({ level, pre: fc.boolean() }));

const part = fc.oneof(
  fc.record({ instrument: fc.constantFrom(...instruments.struck), pattern: struck }),
  fc.record({ instrument: fc.constantFrom(...instruments.choking), pattern: struck }),
  fc.record({ instrument: fc.constantFrom(...instruments.pitched), pattern: notes }),
  fc.record({
    instrument: fc.constantFrom(...instruments.mono),
    pattern: notes,
    set: fc.record({ glide: fc.constantFrom('0ms', '60ms') }),
  }),
  fc.record({ pattern: cut }),
);

interface Random {
  readonly bpm: number | string;
  readonly seed: number;
  readonly gain: number;
  readonly tracks: readonly (readonly [object, object, object | string | undefined, boolean])[];
  readonly group: object | undefined;
  readonly inner: boolean;
  readonly returns: readonly object[];
  readonly sections: readonly { readonly bars: number; readonly mask: number }[];
}

/**
 * The text of a song of two to six bars in which everything may come together: tracks, groups within
 * groups, sends, returns, ducking, sidechains, modulators, sections, noise, one voice at a time, choking.
 */
export const randomSong: fc.Arbitrary<string> = fc
  .record<Random>({
    bpm: fc.oneof(fc.integer({ min: 120, max: 240 }), fc.constant('<175 180>')),
    seed: fc.nat(9999),
    gain: fc.integer({ min: -6, max: 6 }),
    tracks: fc.array(fc.tuple(part, strip, fc.option(send, { nil: undefined }), fc.boolean()), {
      minLength: 2,
      maxLength: 6,
    }),
    group: fc.option(strip, { nil: undefined }),
    inner: fc.boolean(),
    returns: fc.array(strip, { maxLength: 2 }),
    sections: fc.array(
      fc.record({ bars: fc.integer({ min: 1, max: 2 }), mask: fc.integer({ min: 1, max: 63 }) }),
      { minLength: 2, maxLength: 3 },
    ),
  })
  .map(write);

/** A strip that listens to nobody: others listen to it. */
function deaf(strip: object): object {
  const text = JSON.stringify(strip, (key, value: unknown) =>
    key === 'by' ? undefined : key === 'follow' ? undefined : value,
  );
  const made = JSON.parse(text) as { modulate?: object[] };
  const moving = made.modulate?.filter(
    (each) => 'lfo' in each || 'lane' in each || 'pattern' in each,
  );
  return { ...made, ...(made.modulate === undefined ? {} : { modulate: moving }) };
}

function write(random: Random): string {
  const names = random.tracks.map((_, index) => `t${index}`);
  const hall = random.returns.length > 0;
  const tracks = random.tracks.map(([own, channel, sent, ducked], index) => ({
    ...own,
    ...(index === 0 ? deaf(channel) : channel),
    ...(sent === undefined || !hall ? {} : { sends: { r0: sent } }),
    ...(ducked && index > 0 ? { duck: { by: 't0', depth: '9dB', release: '1/8' } } : {}),
  }));
  const [first = '', second = ''] = names;
  const groups =
    random.group === undefined
      ? {}
      : {
          g0: { of: random.inner ? ['g1', second] : [first, second], ...random.group },
          ...(random.inner ? { g1: { of: [first], level: '-3dB' } } : {}),
        };
  // one return feeds the next
  const returns = random.returns.map((each, index) => ({
    ...each,
    ...(index === 1 ? { sends: { r0: '-12dB' } } : {}),
  }));
  return stringify({
    bpm: random.bpm,
    seed: random.seed,
    tracks: Object.fromEntries(tracks.map((track, index) => [names[index], track])),
    groups,
    returns: Object.fromEntries(returns.map((each, index) => [`r${index}`, each])),
    master: { gain: `${random.gain}dB` },
    arrangement: random.sections.map(({ bars, mask }, index) => ({
      section: `s${index}`,
      bars,
      play: names.filter((_, bit) => (mask >> bit) & 1).concat(mask & 1 ? [] : [first]),
    })),
  });
}
