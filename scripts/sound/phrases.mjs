// What docs/sound.md shows of each instrument: a held note that is measured, and a phrase that is drawn.

/** Tempo and key of the phrases. */
export const phraseSong = { bpm: 170, key: 'g minor' };

/** The instruments by family, in the order of the page. */
export const families = {
  Kicks: ['gabber-kick', 'bass-drum', 'rumble', 'extratone'],
  Basses: ['offbeat-bass', 'sub-bass', 'wobble', 'psy-bass', 'reese'],
  Leads: [
    'hoover',
    'mentasm',
    'acid',
    'supersaw',
    'screech',
    'formant-lead',
    'chip',
    'pluck',
    'arp',
    'fm6',
    'guitar',
  ],
  'Stabs and keys': ['rave-stab', 'orchestra-hit', 'rave-piano', 'organ', 'bell'],
  'Pads and voices': ['dark-strings', 'pad', 'choir', 'vox'],
  Drums: [
    'snare',
    'clap',
    'closed-hat',
    'open-hat',
    'ride',
    'crash',
    'reverse-cymbal',
    'tom',
    'conga',
    'cowbell',
    'clave',
    'shaker',
    'rim',
    'metal-hit',
    'break',
  ],
  'Rises, falls and noise': [
    'riser',
    'impact',
    'sub-drop',
    'siren',
    'laser',
    'noise',
    'glitch',
    'vinyl',
  ],
  'For measuring': ['click', 'tick'],
};

const minor = '[c5,ef5,g5]';
const chords = `note "<${minor} [af4,c5,ef5]>"`;

/**
 * Of each instrument: the pattern that is drawn, how many bars of it, the note that is held (a drum has its own), and
 * for how many seconds.
 */
const phrases = {
  'gabber-kick': { pattern: 'x*4', note: 'g2' },
  'bass-drum': { pattern: 'x*4', note: 'g2' },
  rumble: { pattern: 'x*4', note: 'g2' },
  extratone: { pattern: 'note "a3 e4 a4 [a3 c4]"', note: 'a3' },

  'offbeat-bass': { pattern: 'note "[~ g2]*4"', note: 'g2' },
  'sub-bass': { pattern: 'note "g2 ~ g2 bf2"', note: 'g2' },
  wobble: { pattern: 'note "g2 bf2"', note: 'c3', hold: 1 },
  'psy-bass': { pattern: 'note "[~ g2 g2 g2]*4"', note: 'c3' },
  reese: { pattern: 'note "<g2 ef2>"', note: 'c3', bars: 2, hold: 1 },

  hoover: { pattern: 'note "g4 ~ [bf4 af4] g4" # glide 0.1', note: 'c5', hold: 1 },
  mentasm: { pattern: 'note "<g3 bf3>"', note: 'c5', bars: 2, hold: 1 },
  acid: {
    pattern:
      'note "g3 g3 g4 g3 bf3 g3 f3 g3 g3 g4 g3 c4 bf3 ~ g3 f4" # accent "0 0 1 0" # legato "0.6 0.6 1.2 0.6"',
    note: 'c3',
  },
  supersaw: { pattern: 'note "g4 ~ bf4 g4 d5 ~ c5 bf4"', note: 'c5' },
  screech: { pattern: 'note "g4 ~ af4 g4"', note: 'c5' },
  'formant-lead': { pattern: 'note "g4 bf4 af4 g4"', note: 'c5' },
  chip: { pattern: 'note "g4 bf4 d5 g5 f5 d5 bf4 a4"', note: 'c5' },
  pluck: { pattern: 'note "g5 d5 bf4 d5 g5 d5 c5 bf4"', note: 'c5' },
  arp: { pattern: 'note "[g4 bf4 d5 g5]*4"', note: 'c5' },
  fm6: { pattern: 'note "c5 ~ ef5 c5 g5 ~ f5 ef5"', note: 'c5' },
  guitar: { pattern: 'note "e3 e3 ~ e3 f3 ~ g3 ~"', note: 'e3' },

  'rave-stab': { pattern: 'note "c5 ~ ~ c5 ~ ~ ef5 ~"', note: 'c5' },
  'orchestra-hit': { pattern: 'note "c5 ~ ~ c5 ~ ~ ~ ~"', note: 'c5' },
  'rave-piano': { pattern: `note "~ ${minor} ~ [bf4,d5,f5]"`, note: 'c5' },
  organ: { pattern: `note "${minor} ~ ~ ${minor} ~ ~ [bf4,d5,f5] ~"`, note: 'c5' },
  bell: { pattern: 'note "c5 g4"', note: 'c5' },

  'dark-strings': { pattern: chords, note: 'c5', bars: 2, hold: 2 },
  pad: { pattern: chords, note: 'c5', bars: 2, hold: 2 },
  choir: { pattern: chords, note: 'c5', bars: 2, hold: 2 },
  vox: { pattern: 'x ~ x ~' },

  snare: { pattern: '~ x ~ [x x]' },
  clap: { pattern: '~ x ~ x' },
  'closed-hat': { pattern: 'x*8' },
  'open-hat': { pattern: '[~ x]*4' },
  ride: { pattern: 'x*4' },
  crash: { pattern: 'x' },
  'reverse-cymbal': { pattern: 'x', hold: 1 },
  tom: { pattern: 'note "12 7 3 0"' },
  conga: { pattern: 'x ~ x x ~ x x ~' },
  cowbell: { pattern: '~ x ~ x ~ x ~ x' },
  clave: { pattern: 'x ~ ~ x ~ ~ x ~ ~ ~ x ~ x ~ ~ ~' },
  shaker: { pattern: 'x*16' },
  rim: { pattern: 'x ~ ~ x ~ ~ x ~' },
  'metal-hit': { pattern: 'x ~ ~ x ~ ~ x ~' },
  break: { pattern: 'n "0 3 0 3 1 3 2 3 2 1 0 0 1 3 2 5"' },

  riser: { pattern: 'slow 4 $ note "c4"', note: 'c4', bars: 4, hold: 4 },
  impact: { pattern: 'x' },
  'sub-drop': { pattern: 'x', hold: 1 },
  siren: { pattern: 'x', hold: 2 },
  laser: { pattern: 'x*2' },
  noise: { pattern: 'x' },
  glitch: { pattern: 'n "0 1 2 3 4 5 6 7"' },
  vinyl: { pattern: 'x', hold: 2 },
  click: { pattern: 'x*4' },
  tick: { pattern: 'x*4' },
};

const usualHold = 0.5;

/** The phrase of an instrument that is drawn, and how many bars it has. */
export function phraseOf(name) {
  const { pattern, bars = 1 } = phrases[name];
  return { pattern, bars };
}

/** The pattern of the held note that is measured. */
export function heldPattern(name) {
  const { note, hold = usualHold } = phrases[name];
  return note === undefined ? `sustain "${hold}"` : `note "${note}" # sustain "${hold}"`;
}

/** The note of an instrument that is compared with its pitch. */
export function tunedNote(name) {
  return phrases[name].note ?? 'c5';
}

/** Of what plays notes and has no range of its own in `tuning.mjs`: what holds its pitch still. */
export const stillKicks = {
  'gabber-kick': { gatelength: 1, bodydecay: 2, droop: 0, click: 0 },
  'bass-drum': { decay: 4, click: 0 },
  extratone: {},
};
