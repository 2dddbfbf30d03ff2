// Songs that live play is measured with.

/** Instruments with patterns and effects as a set has them, sixteen in all. */
const tracks = [
  ['kick', 'gabber-kick', 'x*4', 'eq: {low: 2dB}', 'clip: {}'],
  ['rumble', 'rumble', '~ x ~ x', 'eq: {high: -3dB}'],
  ['clap', 'clap', '~ x ~ <x [x x]>', 'eq: {low: -6dB}'],
  ['snare', 'snare', 'x(3,8)', 'compress: {threshold: -18dB, ratio: 3}'],
  ['hats', 'closed-hat', 'x*16?', 'filter: {mode: high, cutoff: 400Hz}'],
  ['open', 'open-hat', '[~ x]*4', 'eq: {low: -6dB}'],
  ['ride', 'ride', 'x*8', 'eq: {low: -6dB}'],
  ['rim', 'rim', 'x(5,16)', 'delay: {time: 3/16, feedback: 0.3, wet: 0.2}'],
  ['shaker', 'shaker', 'x*16', 'eq: {low: -6dB}'],
  ['tom', 'tom', '~ ~ x(3,8) ~', 'eq: {high: -2dB}'],
  [
    'hoover',
    'hoover',
    'note "<[f4@3 f4@3 af4@2 f4@3 ef4@3 c4@2] [f4@6 ~@2 c5@4 bf4@4]>"',
    'chorus: {}',
  ],
  [
    'stab',
    'rave-stab',
    'note "~ f4 ~ f4 ~ ~ af4 ~"',
    'delay: {time: 3/16, feedback: 0.4, wet: 0.3}',
  ],
  [
    'acid',
    'acid',
    'note "f3 f3 f4 ~ af3 f3 f4 ef3" # cutoff (range 300 3000 $ slow 4 sine)',
    'distort: {drive: 6dB}',
  ],
  ['lead', 'supersaw', 'every 4 rev $ note "f4 af4 c5 ef5"', 'filter: {cutoff: 6000Hz}'],
  ['bass', 'reese', 'note "<f2 f2 af2 ef2>*2"', 'distort: {drive: 3dB}'],
  ['bell', 'bell', 'jux rev $ note "f5(3,8) c6"', 'reverb: {}'],
];

/** A song of sixteen tracks with an effect each, two returns and a form. */
export function sixteenTracks({ bpm = 180, kickDrive = 6 } = {}) {
  const lines = tracks.map(([name, instrument, pattern, ...effects]) => {
    const chain = effects.map((each) => `{${each}}`).join(', ');
    const drive = name === 'kick' ? `, set: {drive: ${kickDrive}dB}` : '';
    return `  ${name}: {instrument: ${instrument}, pattern: '${pattern}', effects: [${chain}], sends: {room: -18dB}, level: -14dB${drive}}`;
  });
  return `bpm: ${bpm}
key: f minor
tracks:
${lines.join('\n')}
returns:
  room: {effects: [{reverb: {}}]}
  echo: {effects: [{delay: {}}]}
master: {gain: -6dB}
`;
}

/** Sixteen tracks of sixteenths, each a single sample that stands out: for measuring when they come. */
export function sixteenths(bpm = 250) {
  const lines = Array.from(
    { length: 16 },
    (_, i) => `  t${i + 1}: {instrument: click, pattern: 'x*16', level: -30dB}`,
  );
  return `bpm: ${bpm}\ntracks:\n${lines.join('\n')}\nmaster: {gain: 0dB}\n`;
}

/** Frames of a sixteenth of `sixteenths`. */
export function sixteenthFrames(bpm, rate) {
  return (rate * 60) / bpm / 4;
}
