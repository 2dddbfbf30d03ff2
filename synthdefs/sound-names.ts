import { readSoundNames } from '../src/sound/index.ts';

/**
 * Names that files from the Tidal world use for sounds: the folders of Dirt-Samples and SuperDirt's
 * synths, beside the instruments' own. On the right is what each plays, in the order of `n`; a name by which a
 * song's drum is written as Tidal's text counts its presets first, as the drum itself does.
 */
export const soundNames = readSoundNames({
  // Bass drums.
  'bd kick gabber gab gabba gabbaloud gabbalouder ulgab hardcore hardkick bassdrum': 'gabber-kick',
  'clubkick popkick house superkick soskick':
    'bass-drum:house bass-drum:pop bass-drum:nine bass-drum:house-2 bass-drum:pop+2',
  'kicklinn drum drumtraks sequential dr dr2 dr_few': `bass-drum:acoustic snare:acoustic
    closed-hat open-hat tom:low tom:high clap crash rim`,
  'reverbkick techno tech tech2 stomp':
    'gabber-kick:hardtechno bass-drum:nine bass-drum:house gabber-kick:hardtechno-3',
  '808bd super808': `bass-drum:eight bass-drum:eight+2 bass-drum:eight-2 bass-drum:eight+4
    bass-drum:eight-4`,
  '909bd': 'bass-drum:nine bass-drum:nine+2 bass-drum:nine-2',
  '808': `rim clap:eight closed-hat:eight bass-drum:eight snare:eight cowbell`,
  '909': 'bass-drum:nine snare:nine clap:nine closed-hat:nine open-hat:nine ride crash rim tom',

  // Snares and claps.
  'sn sd': `snare snare:eight snare:nine snare:acoustic snare:tight snare+2 snare:nine+3
    snare:eight-2 snare:tight+4 snare-3`,
  '808sd supersnare': 'snare:eight snare:eight+1 snare:eight-1 snare:eight+2 snare:eight-2',
  '909sd sossnare': 'snare:nine snare:nine+2 snare:nine-2',
  'cp realclaps handclap superclap': 'clap clap:eight clap:nine clap:crowd clap+2 clap-2',
  '808cp': 'clap:eight',
  '909cp': 'clap:nine',

  // Hats and cymbals.
  'hh hc ch hat hats closedhat hh27 superhat soshats': `closed-hat closed-hat:eight closed-hat:nine
    closed-hat+2 closed-hat:nine+3 closed-hat:eight-2 closed-hat-3`,
  '808ch linnhats': 'closed-hat:eight closed-hat:eight+1 closed-hat:eight-1 closed-hat:eight+2',
  '909hc': 'closed-hat:nine',
  'oh ho hho openhat': 'open-hat open-hat:eight open-hat:nine open-hat+2 open-hat-2',
  '808oh': 'open-hat:eight open-hat:eight+1 open-hat:eight-1',
  '909oh': 'open-hat:nine',
  'rd 909rd 808cy': 'ride ride+2 ride-2 crash ride+4 ride-4',
  'cr cc cy cymbal': 'crash crash+2 crash-2 ride crash-4 crash+4',

  // Toms and small things.
  'lt 808lt 909lt': 'tom tom:eight tom:low tom:mid tom:high tom:low-2',
  'mt 808mt 909mt': 'tom:mid tom:mid+1 tom:mid-1 tom:mid+2 tom:mid-2',
  'ht 808ht 909ht toms sostoms': 'tom:high tom:high+1 tom:high-1 tom:high+2 tom:high-2',
  '808lc': 'conga:low conga:low+1 conga:low-1',
  '808mc': 'conga:mid conga:mid+1 conga:mid-1',
  '808hc bongo': 'conga:high conga:high+1 conga:high-1',
  'tabla tabla2 tablex hand': `conga:low conga:mid conga:high conga:bongo conga:low+3 conga:mid+2
    conga:high+2 conga:bongo+3 conga:low-2 conga:bongo-2`,
  'rs rm tink tok co clak 808rs': 'rim clave rim+4 clave-3 rim-3 rim+7',
  'can perc click2 procshort bin': `cowbell+5 clave conga:bongo rim shaker cowbell conga:high+7
    clave+5`,
  'cb cowbells': 'cowbell cowbell:agogo cowbell:clank cowbell+3 cowbell-3',
  'cosmicg pebbles hmm': 'glitch clave+12 cowbell+12 shaker',
  'sh cabasa maracas': 'shaker shaker:maracas shaker:cabasa shaker:egg',
  'amencutup breaks125 breaks152 breaks157 breaks165 amen jungle': `break:kick break:hat
    break:kick break:hat break:snare break:hat break:ghost break:hat break:ghost break:snare
    break:kick break:kick break:snare break:hat break:ghost break:crash`,
  'metal industrial superclank bottle': `metal-hit metal-hit+3 metal-hit-4 metal-hit+7
    metal-hit-7 metal-hit+12`,
  'gong supergong': 'bell:gong bell:gong-3 bell:gong+4',

  // Basses.
  'bass bass1 bass3 jvbass jungbass super303 303 moog': `acid acid:squelch acid:hollow acid:rubber
    acid:core`,
  'bass2 superreese': 'reese',
  'bassdm bassfoo': 'wobble wobble:wub wobble:growl',
  'bass0 offbeat superbass': 'offbeat-bass',
  'boom sub': 'impact:boom sub-drop impact:sub-drop',

  // Leads and keys.
  'superhoover juno': 'hoover',
  dominator: 'mentasm',
  'arpy arp2 notes newnotes': `pluck:saw pluck:saw+2 pluck:saw+4 pluck:saw+5 pluck:saw+7
    pluck:saw+9 pluck:saw+11 pluck:saw+12 pluck:saw+14 pluck:saw+16 pluck:saw+17`,
  'lead saw superzow superhex supercomparator': 'supersaw',
  'supersquare superchip superpwm sid': 'chip:square chip:pwm chip:tri chip:noise',
  superfm: 'screech',
  fm: `fm6:bass fm6:lead fm6:bell fm6:clang fm6:pluck fm6:e-piano fm6:brass fm6:organ fm6:growl
    fm6:screech fm6:drone fm6:laser`,
  'stab stabs rave rave2 ravemono': `rave-stab rave-stab:major rave-stab:seventh rave-stab:sus
    rave-stab:power`,
  hit: `orchestra-hit orchestra-hit:minor orchestra-hit:major orchestra-hit:open
    orchestra-hit:fairlight orchestra-hit:cinema rave-stab:hit`,
  'superpiano piano casio': 'rave-piano',
  'epiano superfork': 'fm6:e-piano',
  superhammond: 'organ',
  'supervibe bells': 'bell:glass',
  'supermandolin gtr sitar': 'pluck:string pluck:koto',
  superguitar: 'guitar guitar:chug guitar:lead',
  'padlong strings superstatic superstring': 'dark-strings',
  'voice mouth speech superchoir': 'choir',
  'yeah hey shout': 'vox:hey vox:oh vox:ah vox:machine',

  // Noise and movement.
  noise2: 'riser riser:noise riser:downlifter riser:reverse',
  'supernoise wind superwavemechanics': 'noise:white noise:pink noise:brown noise:dust noise:wind',
  'sweep rise': 'riser',
  'glitch2 bleep blip superprimes': `glitch glitch:blip glitch:modem glitch:data glitch:tear glitch:skip
    laser glitch:crash`,
  'space future superdatawave': 'laser laser:zap laser:pew laser:leap laser:ray',
  'supersiren alarm': 'siren siren:alarm siren:air-raid',
  lighter: 'vinyl',
});
