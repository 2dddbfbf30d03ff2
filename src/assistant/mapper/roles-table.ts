/** A part that a sound plays in a song: how it is found there, and how a new one is made. */
export interface Role {
  /** Instruments that play it, the usual one first. */
  readonly instruments: readonly string[];
  readonly preset?: string;
  /** Words in names of tracks, beside the role's own. */
  readonly names?: readonly string[];
  /** What a new one plays: steps, or one of the riffs of `riffs.ts`. */
  readonly plays: string;
  /** Its level beside a kick at −9 dB. */
  readonly level: number;
  /** How much of it goes to a reverb, where the song has one. */
  readonly reverb?: number;
  /** Where in the form it plays: with the kick, where the kick is not, in builds, or everywhere. */
  readonly where: 'kick' | 'break' | 'build' | 'all';
  /** Whether it makes room for the kick in genres of today. */
  readonly ducks?: true;
}

const drum = (
  instrument: string,
  plays: string,
  level: number,
  more: Partial<Role> = {},
): Role => ({
  instruments: [instrument],
  plays,
  level,
  where: 'kick',
  ...more,
});

const voice = (
  instruments: readonly string[],
  plays: string,
  level: number,
  more: Partial<Role> = {},
): Role => ({
  instruments,
  plays,
  level,
  where: 'kick',
  ...more,
});

/** Roles by the targets of the lexicon. */
export const roles: Readonly<Record<string, Role>> = Object.freeze({
  kick: drum('gabber-kick', 'x*4', -9, {
    instruments: ['gabber-kick', 'bass-drum', 'rumble', 'extratone'],
    names: ['bd'],
  }),
  'open-hat': drum('open-hat', '[~ x]*4', -11, { names: ['oh'] }),
  'closed-hat': drum('closed-hat', '[X x]*8', -13, { names: ['hh', 'ch'] }),
  hat: drum('closed-hat', '[~ x]*4', -11, {
    instruments: ['closed-hat', 'open-hat'],
    names: ['hats', 'hh', 'oh', 'hihat'],
  }),
  ride: drum('ride', '[X x]*4', -14),
  crash: drum('crash', '<x ~!7>', -6, { reverb: -16 }),
  clap: drum('clap', '~ x ~ x', -9, { names: ['cp'], reverb: -18 }),
  snare: drum('snare', '~ x ~ x', -10, { names: ['sn', 'sd'], reverb: -16 }),
  rim: drum('rim', 'x(5,16,3)', -12),
  tom: drum('tom', '[~ ~ ~ ~ ~ ~ ~ ~ ~ ~ x ~ ~ x ~ ~]', -11, { reverb: -16 }),
  perc: drum('conga', '[~ ~ x ~ ~ x ~ ~ ~ ~ x ~ ~ x ~ x]', -12, {
    instruments: ['conga', 'cowbell', 'clave', 'shaker', 'rim', 'metal-hit'],
  }),
  conga: drum('conga', '[~ ~ x ~ ~ x ~ ~ ~ ~ x ~ ~ x ~ x]', -12),
  cowbell: drum('cowbell', '[x ~ ~ x ~ ~ x ~ x ~ ~ x ~ ~ x ~]', -13),
  clave: drum('clave', 'x(5,16,2)', -13),
  shaker: drum('shaker', '[x x X x]*4', -15),
  metal: drum('metal-hit', 'x(7,16,2)', -13, { reverb: -18 }),
  amen: drum('break', 'breakbeat', -10, { names: ['break', 'amen'] }),
  bass: voice(['offbeat-bass', 'sub-bass', 'reese', 'psy-bass', 'wobble'], 'offbeat-bass', -9),
  sub: voice(['sub-bass'], 'pedal', -10, { names: ['sub'] }),
  reese: voice(['reese'], 'pedal', -11, { ducks: true }),
  rumble: voice(['rumble'], 'x*4', -12),
  'psy-bass': voice(['psy-bass'], 'rolling', -11),
  wobble: voice(['wobble'], 'pedal', -11, { ducks: true }),
  lead: voice(['supersaw', 'hoover', 'screech', 'formant-lead', 'chip', 'pluck'], 'riff', -9, {
    reverb: -16,
    ducks: true,
  }),
  hoover: voice(['hoover'], 'stabs', -10, { names: ['hoover'], reverb: -18 }),
  mentasm: voice(['mentasm', 'hoover'], 'long', -14, { reverb: -14 }),
  acid: voice(['acid'], 'acid', -14, { names: ['303', 'acid'] }),
  supersaw: voice(['supersaw'], 'riff', -9, { reverb: -16, ducks: true }),
  screech: voice(['screech'], 'calls', -11, { reverb: -16 }),
  stab: voice(['rave-stab', 'orchestra-hit'], 'stabs', -7, { reverb: -16 }),
  piano: voice(['rave-piano'], 'chord-stabs', -9, { reverb: -16 }),
  arp: voice(['arp', 'pluck'], 'arp', -12, { reverb: -16, ducks: true }),
  pluck: voice(['pluck'], 'arp', -12, { reverb: -16, ducks: true }),
  pad: voice(['pad', 'dark-strings', 'choir'], 'long-chords', -16, {
    reverb: -12,
    where: 'break',
    ducks: true,
  }),
  strings: voice(['dark-strings'], 'long-chords', -15, {
    reverb: -12,
    where: 'break',
    ducks: true,
  }),
  choir: voice(['choir'], 'long-chords', -15, { reverb: -8, where: 'break', ducks: true }),
  organ: voice(['organ'], 'long-chords', -15, { reverb: -12, where: 'break' }),
  bell: voice(['bell'], 'calls', -13, { reverb: -10, where: 'break' }),
  guitar: voice(['guitar'], 'chug', -12),
  chip: voice(['chip'], 'arp', -14),
  formant: voice(['formant-lead'], 'calls', -11, { reverb: -16 }),
  fm: voice(['fm6'], 'riff', -11, { reverb: -16 }),
  vocal: drum('vox', '<~ ~ ~ [~ ~ ~ x]>', -8, {
    names: ['voice', 'vocal', 'vocals', 'shout', 'mc'],
    reverb: -14,
  }),
  riser: voice(['riser', 'noise'], 'rise', -8, { reverb: -14, where: 'build' }),
  downlifter: voice(['riser'], 'fall', -10, { reverb: -14, where: 'kick' }),
  impact: drum('impact', '<x ~!15>', -3, { reverb: -12 }),
  'sub-drop': drum('sub-drop', '<x ~!15>', -6),
  'reverse-cymbal': drum('reverse-cymbal', '<~!7 x>', -6, { where: 'all', names: ['reverse'] }),
  siren: voice(['siren'], 'siren', -15, { reverb: -12 }),
  laser: drum('laser', '<~ ~ ~ [~ ~ x ~]>', -12, { reverb: -14 }),
  noise: drum('noise', '[~ x]*4', -16),
  glitch: drum('glitch', '[~ ~ ~ x]*2', -14),
  vinyl: drum('vinyl', 'x', -22, { where: 'all' }),
});

/** Roles that are several others together. */
export const roleGroups: Readonly<Record<string, readonly string[]>> = Object.freeze({
  drums: [
    'kick',
    'closed-hat',
    'open-hat',
    'ride',
    'crash',
    'clap',
    'snare',
    'rim',
    'tom',
    'perc',
    'conga',
    'cowbell',
    'clave',
    'shaker',
    'metal',
    'amen',
  ],
  melody: ['lead', 'hoover', 'acid', 'arp', 'piano', 'stab'],
  chords: ['pad', 'strings', 'choir', 'piano', 'organ', 'stab'],
  fx: ['riser', 'downlifter', 'impact', 'sub-drop', 'reverse-cymbal', 'siren', 'laser'],
});
