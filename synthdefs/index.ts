import { type Effect, type Instrument, makeRegistry, type Registry } from '../src/sound/index.ts';
import { autopan } from './effects/autopan.ts';
import { bassmono } from './effects/bassmono.ts';
import { chorus } from './effects/chorus.ts';
import { clip } from './effects/clip.ts';
import { codec } from './effects/codec.ts';
import { comb } from './effects/comb.ts';
import { compress } from './effects/compress.ts';
import { crush } from './effects/crush.ts';
import { delay } from './effects/delay.ts';
import { distort } from './effects/distort.ts';
import { duckdelay } from './effects/duckdelay.ts';
import { ensemble } from './effects/ensemble.ts';
import { eq } from './effects/eq.ts';
import { filter } from './effects/filter.ts';
import { flanger } from './effects/flanger.ts';
import { formant } from './effects/formant.ts';
import { freeze } from './effects/freeze.ts';
import { freqshift } from './effects/freqshift.ts';
import { gain } from './effects/gain.ts';
import { gate } from './effects/gate.ts';
import { gatedverb } from './effects/gatedverb.ts';
import { haas } from './effects/haas.ts';
import { ladder } from './effects/ladder.ts';
import { limit } from './effects/limit.ts';
import { multibandCompress } from './effects/multiband-compress.ts';
import { multibandDistort } from './effects/multiband-distort.ts';
import { phaser } from './effects/phaser.ts';
import { pitchshift } from './effects/pitchshift.ts';
import { reverb } from './effects/reverb.ts';
import { reversedelay } from './effects/reversedelay.ts';
import { reverseverb } from './effects/reverseverb.ts';
import { ringmod } from './effects/ringmod.ts';
import { springverb } from './effects/springverb.ts';
import { stutter } from './effects/stutter.ts';
import { tapedelay } from './effects/tapedelay.ts';
import { tapestop } from './effects/tapestop.ts';
import { tilt } from './effects/tilt.ts';
import { tranceGate } from './effects/trance-gate.ts';
import { transient } from './effects/transient.ts';
import { tremolo } from './effects/tremolo.ts';
import { vibrato } from './effects/vibrato.ts';
import { wavefold } from './effects/wavefold.ts';
import { width } from './effects/width.ts';
import { eventEffects } from './event-effects/index.ts';
import { acid } from './instruments/acid.ts';
import { arp } from './instruments/arp.ts';
import { bassDrum } from './instruments/bass-drum.ts';
import { bell } from './instruments/bell.ts';
import { breakKit } from './instruments/break.ts';
import { chip } from './instruments/chip.ts';
import { choir } from './instruments/choir.ts';
import { clap } from './instruments/clap.ts';
import { clave } from './instruments/clave.ts';
import { click } from './instruments/click.ts';
import { closedHat } from './instruments/closed-hat.ts';
import { conga } from './instruments/conga.ts';
import { cowbell } from './instruments/cowbell.ts';
import { crash } from './instruments/crash.ts';
import { darkStrings } from './instruments/dark-strings.ts';
import { extratone } from './instruments/extratone.ts';
import { fm6 } from './instruments/fm6.ts';
import { formantLead } from './instruments/formant-lead.ts';
import { gabberKick } from './instruments/gabber-kick.ts';
import { glitch } from './instruments/glitch.ts';
import { guitar } from './instruments/guitar.ts';
import { hoover } from './instruments/hoover.ts';
import { impact } from './instruments/impact.ts';
import { laser } from './instruments/laser.ts';
import { mentasm } from './instruments/mentasm.ts';
import { metalHit } from './instruments/metal-hit.ts';
import { noise } from './instruments/noise.ts';
import { offbeatBass } from './instruments/offbeat-bass.ts';
import { openHat } from './instruments/open-hat.ts';
import { orchestraHit } from './instruments/orchestra-hit.ts';
import { organ } from './instruments/organ.ts';
import { pad } from './instruments/pad.ts';
import { pluck } from './instruments/pluck.ts';
import { psyBass } from './instruments/psy-bass.ts';
import { ravePiano } from './instruments/rave-piano.ts';
import { raveStab } from './instruments/rave-stab.ts';
import { reese } from './instruments/reese.ts';
import { reverseCymbal } from './instruments/reverse-cymbal.ts';
import { ride } from './instruments/ride.ts';
import { rim } from './instruments/rim.ts';
import { riser } from './instruments/riser.ts';
import { rumble } from './instruments/rumble.ts';
import { samplers } from './instruments/sampler.ts';
import { screech } from './instruments/screech.ts';
import { shaker } from './instruments/shaker.ts';
import { siren } from './instruments/siren.ts';
import { snare } from './instruments/snare.ts';
import { subBass } from './instruments/sub-bass.ts';
import { subDrop } from './instruments/sub-drop.ts';
import { supersaw } from './instruments/supersaw.ts';
import { tick } from './instruments/tick.ts';
import { tom } from './instruments/tom.ts';
import { vinyl } from './instruments/vinyl.ts';
import { vox } from './instruments/vox.ts';
import { wobble } from './instruments/wobble.ts';
import { soundNames } from './sound-names.ts';

export { eventEffects } from './event-effects/index.ts';
export { kickGenres } from './instruments/gabber-kick-genres.ts';

/** Every instrument of gabber, in the order in which they are listed. */
export const instruments: readonly Instrument[] = [
  gabberKick,
  rumble,
  extratone,
  bassDrum,
  hoover,
  mentasm,
  acid,
  supersaw,
  chip,
  pluck,
  arp,
  screech,
  formantLead,
  raveStab,
  orchestraHit,
  ravePiano,
  organ,
  bell,
  guitar,
  offbeatBass,
  subBass,
  wobble,
  psyBass,
  reese,
  fm6,
  darkStrings,
  pad,
  choir,
  vox,
  closedHat,
  openHat,
  clap,
  snare,
  ride,
  crash,
  reverseCymbal,
  tom,
  conga,
  cowbell,
  clave,
  shaker,
  rim,
  metalHit,
  breakKit,
  riser,
  impact,
  siren,
  subDrop,
  noise,
  laser,
  glitch,
  vinyl,
  click,
  tick,
];

/** Every effect of gabber, in the order in which they are listed. */
export const effects: readonly Effect[] = [
  distort,
  multibandDistort,
  wavefold,
  clip,
  eq,
  tilt,
  filter,
  ladder,
  comb,
  formant,
  delay,
  tapedelay,
  duckdelay,
  reversedelay,
  reverb,
  gatedverb,
  reverseverb,
  springverb,
  compress,
  multibandCompress,
  transient,
  gate,
  tranceGate,
  limit,
  crush,
  codec,
  chorus,
  ensemble,
  flanger,
  phaser,
  tremolo,
  vibrato,
  autopan,
  ringmod,
  freqshift,
  pitchshift,
  tapestop,
  stutter,
  freeze,
  haas,
  bassmono,
  width,
  gain,
];

/** The registry of all that is built in. */
export function makeDefaultRegistry(): Registry {
  return makeRegistry({ instruments, effects, eventEffects, samplers, names: soundNames });
}
