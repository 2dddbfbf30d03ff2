// The dense song that the desk is measured with: twelve tracks of five effects, three returns, a mastering chain.

const tracks = [
  ['kick', 'gabber-kick', 'x*4', -4],
  ['rumble', 'rumble', '~ x ~ x', -14],
  ['clap', 'clap', '~ x ~ x', -12],
  ['snare', 'snare', 'x*8', -18],
  ['hats', 'closed-hat', 'x*16', -20],
  ['open', 'open-hat', '[~ x]*4', -16],
  ['ride', 'ride', 'x*8', -20],
  ['hoover', 'hoover', 'note "<[f4@3 f4@3 af4@2 f4@3 ef4@3 c4@2] [f4@6 ~@2 c5@4 bf4@4]>"', -14],
  ['stab', 'rave-stab', 'note "~ f4 ~ f4 ~ ~ af4 ~"', -14],
  ['acid', 'acid', 'note "f3 f3 f4 ~ af3 f3 f4 ef3 ~ f3 f4 f3 gf3 ~ c4 bf3"', -16],
  ['saws', 'supersaw', 'note "[f4,af4,c5]/2"', -18],
  ['screech', 'screech', 'note "f5*8"', -18],
];

/** Five of each, in turns, none of them idle. */
const chain = [
  { eq: { low: '-2dB', high: '2dB' } },
  { compress: { threshold: '-18dB', ratio: 3 } },
  { distort: { drive: '6dB' } },
  { filter: { cutoff: '9000Hz' } },
  { delay: { time: '3/16', feedback: 0.3, wet: 0.2 } },
];

/** What modulators move, on every track in turn. */
const moved = [
  ['strip.level', -1, 1],
  ['strip.pan', -0.5, 0.5],
  ['strip.width', 0.5, 1.5],
  ['strip.gain', -1, 1],
  ['eq.low', -3, 0],
  ['eq.high', 0, 3],
  ['compress.threshold', -24, -12],
  ['compress.ratio', 2, 6],
  ['distort.drive', 3, 9],
  ['distort.wet', 0.4, 1],
  ['filter.cutoff', 2000, 12000],
  ['filter.resonance', 0.1, 0.5],
  ['filter.wet', 0.5, 1],
  ['delay.feedback', 0.1, 0.5],
  ['delay.wet', 0, 0.4],
  ['sends.room', -30, -10],
  ['sends.hall', -30, -10],
];

/**
 * The song as data.
 *
 * @param {{bars: number, modulators?: number, master?: object}} options
 */
export function denseSong({ bars, modulators = 0, master = {} }) {
  const perTrack = (index) =>
    Math.floor((modulators * (index + 1)) / tracks.length) -
    Math.floor((modulators * index) / tracks.length);
  return {
    title: 'Dense',
    bpm: 175,
    key: 'f minor',
    seed: 12,
    tracks: Object.fromEntries(
      tracks.map(([name, instrument, pattern, level], index) => [
        name,
        {
          instrument,
          pattern,
          level: `${level}dB`,
          effects: chain,
          sends: { room: '-18dB', hall: '-20dB', echo: '-24dB' },
          modulate: moved.slice(0, perTrack(index)).map(([param, from, to], turn) => ({
            lfo: 'sine',
            rate: `${0.2 + 0.05 * turn}Hz`,
            param,
            from,
            to,
          })),
        },
      ]),
    ),
    returns: {
      room: { effects: [{ reverb: { kind: 'plate', time: '0.8s' } }] },
      hall: { effects: [{ reverb: { kind: 'hall', time: '2.4s' } }] },
      echo: { effects: [{ delay: { time: '1/8', feedback: 0.4 } }] },
    },
    master: {
      effects: [
        { eq: {} },
        { 'multiband-compress': {} },
        { bassmono: {} },
        { clip: { drive: '2dB' } },
      ],
      ...master,
    },
    arrangement: [{ section: 'all', bars }],
  };
}
