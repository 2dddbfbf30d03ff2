/**
 * For each instrument, the names that files from the Tidal world use for such a sound: folders of
 * Dirt-Samples, SuperDirt's synths, and what drum machines' banks are called.
 */
const namesOfInstruments: Readonly<Record<string, string>> = {
  'gabber-kick': `bd kick gabber gab gabba gabbaloud gabbalouder ulgab hardcore hardkick clubkick popkick
    reverbkick kicklinn bassdrum stomp techno tech house 808bd 909bd 909 super808 superkick soskick`,
  snare: 'sn sd snare 808sd 909sd drumtraks sequential supersnare sossnare',
  clap: 'cp clap realclaps handclap 808cp 909cp 808 superclap',
  'closed-hat': 'hh hc ch hat hats closedhat 808hc 909hc linnhats hh27 superhat soshats',
  'open-hat': 'oh ho hho openhat 808oh 909oh',
  ride: 'rd ride 808cy',
  crash: 'cr cc cy crash cymbal',
  tom: 'lt mt ht tom toms drum tabla tabla2 hand 808lt 808mt 808ht 808lc 808mc sostoms',
  rim: 'rs rim rm can perc tink tok co cb cowbell cosmicg click2 clak 808rs',
  'metal-hit': 'metal industrial superclank supergong glitch glitch2 bottle gong',
  hoover: 'hoover superhoover mentasm',
  acid: 'acid bass bass1 bass3 jvbass jungbass moog super303 303',
  reese: 'bass2 reese superreese wobble bassdm bassfoo',
  'offbeat-bass': 'bass0 offbeat superbass',
  supersaw: `supersaw arpy arp lead saw newnotes supersquare superchip superpwm superzow superhex
    supercomparator`,
  screech: 'screech superfm fm',
  'rave-stab': 'stab stabs rave rave2 ravemono hit',
  'rave-piano': 'superpiano piano epiano supermandolin supervibe superhammond pluck casio',
  'dark-strings': 'strings pad padlong superstatic superstring',
  choir: 'choir voice superchoir',
  riser: 'riser noise noise2 supernoise sweep superwavemechanics wind',
  impact: 'impact boom sub',
};

/** Names that files from the Tidal world use for sounds, and the instrument that answers each. */
export const soundNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(namesOfInstruments).flatMap(([instrument, names]) =>
    names.split(/\s+/).map((name) => [name, instrument]),
  ),
);
