/**
 * The name by which SuperDirt, as it comes, knows a sound of an instrument's kind. gabber plays the
 * instrument under both names.
 */
const superDirtSounds: Readonly<Record<string, string>> = {
  'gabber-kick': 'bd',
  hoover: 'superhoover',
  acid: 'jvbass',
  supersaw: 'supersaw',
  screech: 'superfm',
  'rave-stab': 'stab',
  'rave-piano': 'superpiano',
  'offbeat-bass': 'bass0',
  reese: 'superreese',
  'dark-strings': 'padlong',
  'closed-hat': 'hh',
  'open-hat': 'ho',
  clap: 'cp',
  snare: 'sn',
  ride: '808cy',
  crash: 'cr',
  tom: 'lt',
  rim: 'rs',
  'metal-hit': 'metal',
  riser: 'noise2',
};

/**
 * What `s` calls an instrument in Tidal's text: by its own name where SuperDirt has nothing like it.
 *
 * @example superDirtSound('gabber-kick') // => 'bd'
 */
export function superDirtSound(instrument: string): string {
  return superDirtSounds[instrument] ?? instrument;
}
