/** For each instrument, the names that files from the Tidal world use for such a sound. */
const namesOfInstruments: Readonly<Record<string, string>> = {
  'gabber-kick':
    'bd kick gabba gabbaloud gabbalouder hardkick clubkick popkick reverbkick kicklinn 808bd super808 superkick',
  snare: 'sn sd snare 808sd drumtraks sequential supersnare',
  clap: 'cp clap realclaps handclap 808 superclap',
  'closed-hat': 'hh hc ch hat closedhat 808hc linnhats hh27 superhat',
  'open-hat': 'oh ho openhat 808oh',
  ride: 'rd ride 808cy',
  crash: 'cr cc crash cymbal',
  tom: 'lt mt ht tom toms tabla 808lt 808mt 808ht',
  rim: 'rs rm rim can click2 perc tink tok co cosmicg',
  'metal-hit': 'metal industrial superclank supergong glitch cb bottle gong',
  hoover: 'hoover superhoover',
  acid: 'acid bass bass1 bass3 jvbass super303 303',
  reese: 'bass2 reese superreese wobble bassdm',
  'offbeat-bass': 'bass0 offbeat',
  supersaw: 'supersaw arpy arp lead saw supersquare superchip superpwm',
  screech: 'screech superfm fm',
  'rave-stab': 'stab rave rave2 ravemono hit stabs',
  'dark-strings': 'strings pad padlong superstatic',
  choir: 'choir voice superchoir',
  riser: 'riser noise noise2 supernoise sweep superwavemechanics',
  impact: 'impact boom sub',
};

/** Names that files from the Tidal world use for sounds, and the instrument that answers each. */
export const soundNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(namesOfInstruments).flatMap(([instrument, names]) =>
    names.split(' ').map((name) => [name, instrument]),
  ),
);
