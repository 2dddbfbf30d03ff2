/** What a sound does in a song. */
export const roles = [
  'kick',
  'drum',
  'hat',
  'bass',
  'lead',
  'stab',
  'pad',
  'voice',
  'noise',
] as const;
export type Role = (typeof roles)[number];

/** Names of instruments, and of the sounds that Tidal users know, by what they do. */
const names: readonly (readonly [Role, RegExp])[] = [
  ['bass', /bass(?!-?drum)|reese|wobble/],
  ['noise', /riser|impact|siren|sub-?drop|noise|laser|glitch|vinyl|click|tick|reverse|^fx/],
  ['kick', /kick|bass-?drum|rumble|extratone|^bd|808bd|gabba|hardkick/],
  ['hat', /hat|ride|crash|cymbal|shaker|^hh|^oh|^ch$|^cr$|^cy/],
  ['drum', /snare|clap|tom|conga|cowbell|clave|rim|metal|break|^sn|^sd|^cp|^lt|^mt|^ht|perc|^drum/],
  ['stab', /stab|hit|piano|organ|bell/],
  ['pad', /string|pad|choir/],
  ['voice', /vox|voice|speech|vocal/],
];

/**
 * What an instrument does, by its name; a name that says nothing is a lead's.
 *
 * @example roleOf('closed-hat') // => 'hat'
 */
export function roleOf(instrument: string): Role {
  return names.find(([, name]) => name.test(instrument.toLowerCase()))?.[0] ?? 'lead';
}

/** What people call what does something in a song: English, Dutch, German. */
const called: readonly (readonly [Role, RegExp])[] = [
  ['kick', /\b(?:kicks?|kick ?drum|bass ?drum|gabba)\b/i],
  ['bass', /\b(?:bass|bass ?lines?|bas|baslijn|basslauf|sub)\b/i],
  ['hat', /\b(?:hats?|hi-?hats?|cymbals?|ride|bekkens?|becken)\b/i],
  ['drum', /\b(?:drums?|snares?|claps?|percussion|beats?|breaks?|trommeln?)\b/i],
  ['stab', /\b(?:stabs?|piano|organ|chords?|akkorde?n?)\b/i],
  ['pad', /\b(?:pads?|strings?|choir)\b/i],
  ['voice', /\b(?:vocals?|voice|vox|stem|stimme)\b/i],
  ['lead', /\b(?:leads?|melod(?:y|ie)|riffs?|hoover|synth|tune)\b/i],
];

/**
 * What somebody means by a word.
 *
 * @example roleNamed('bassline') // => 'bass'
 */
export function roleNamed(words: string): Role | undefined {
  return called.find(([, names]) => names.test(words))?.[0];
}

/** What shows a sound of a role: a bar that is repeated. */
export const phrases: Readonly<Record<Role, string>> = {
  kick: 'x*4',
  drum: '~ x ~ x',
  hat: '[~ x]*4',
  bass: 'note "<[~ f2 f2 f2]*4 [~ f2 f2 af2]*4>"',
  lead: 'note "<[f4 ~ f4 af4 ~ f4 c5 ~] [f4 ~ f4 af4 ~ bf4 af4 ef4]>"',
  stab: 'note "<[[f4,af4,c5] ~ ~ [f4,af4,c5] ~ ~ [ef4,g4,bf4] ~]>"',
  pad: 'note "<[f4,af4,c5] [df4,f4,af4]>"',
  voice: 'note "<f4 ~ af4 ~>"',
  noise: '<x ~>',
};
