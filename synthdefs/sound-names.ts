import { readSoundNames } from '../src/sound/index.ts';

/**
 * Names that files from the Tidal world use for sounds: folders of Dirt-Samples, SuperDirt's synths, and
 * what drum machines' banks are called. On the right is what each plays, `n` counting the variants.
 */
export const soundNames = readSoundNames({
  'bd kick gabber gab gabba gabbaloud gabbalouder ulgab hardcore hardkick clubkick popkick reverbkick kicklinn bassdrum stomp techno tech house 808bd 909bd 909 super808 superkick soskick':
    'gabber-kick',
  'sn sd 808sd 909sd drumtraks sequential supersnare sossnare': 'snare',
  'cp realclaps handclap 808cp 909cp 808 superclap': 'clap',
  'hh hc ch hat hats closedhat 808hc 909hc linnhats hh27 superhat soshats': 'closed-hat',
  'oh ho hho openhat 808oh 909oh': 'open-hat',
  'rd 808cy': 'ride',
  'cr cc cy cymbal': 'crash',
  'lt mt ht toms drum tabla tabla2 hand 808lt 808mt 808ht 808lc 808mc sostoms': 'tom',
  'rs rm can perc tink tok co cb cosmicg click2 clak 808rs': 'rim',
  'metal industrial superclank supergong glitch2 bottle gong': 'metal-hit',
  superhoover: 'hoover',
  'bass bass1 bass3 jvbass jungbass moog super303 303': 'acid',
  'bass2 superreese bassdm bassfoo': 'reese',
  'bass0 offbeat superbass': 'offbeat-bass',
  'arpy lead saw newnotes supersquare superchip superpwm superzow superhex supercomparator':
    'supersaw',
  'superfm fm': 'screech',
  'stab stabs rave rave2 ravemono hit': 'rave-stab',
  'superpiano piano epiano supermandolin supervibe superhammond casio': 'rave-piano',
  'strings padlong superstatic superstring': 'dark-strings',
  'voice superchoir': 'choir',
  'noise2 supernoise sweep superwavemechanics wind': 'riser',
  'boom sub': 'impact',
});
