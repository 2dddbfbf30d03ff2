import { phrasesOf } from './entries.ts';

/** Effects, by the names that they have here, and what people call them. */
export const effects = phrasesOf(`
  distort: distortion, dist, distort, overdrive, drive, fuzz box, waveshaper, saturator, tube amp, amp sim, guitar amp, tube distortion, tape saturation
  multiband-distort: multiband distortion
  wavefold: wavefolder, wavefold, wave folder
  clip: clipper, clip, soft clip, hard clip, clipping stage
  eq: eq, equaliser, equalizer
  tilt: tilt eq
  filter: filter, low pass, lowpass, lpf, high pass, highpass, hpf, band pass, bandpass, hi pass, hipass, low pass filter, high pass filter
  ladder: ladder filter, moog filter
  comb: comb filter, comb
  formant: formant filter, vowel filter, talkbox, vocoder
  delay: repeat after itself, repeats after itself, repeating after itself, like in a canyon, like its in a canyon, in a canyon, canyon, delay, echo, echoes, ping pong delay, pingpong, ping pong, slapback, slap back, slap delay
  tapedelay: tape delay, tape echo, dub delay, dub echo
  reverb: in a church, in a cathedral, in a cave, in a hall, in a tunnel, in a stadium, in a bathroom, in a swimming pool, in a big church, in a big cathedral, in a big cave, in a big hall, in a big tunnel, in a big stadium, in a big bathroom, in a big swimming pool, in a huge church, in a huge cathedral, in a huge cave, in a huge hall, in a huge tunnel, in a huge stadium, in a huge bathroom, in a huge swimming pool, like its in a church, like its in a cathedral, like its in a cave, like its in a hall, like its in a tunnel, like its in a big church, like its in a big cathedral, like its in a big cave, like its in a big hall, like its in a big tunnel, like its in a huge church, like its in a huge cathedral, like its in a huge cave, like its in a huge hall, like its in a huge tunnel, in an empty factory, bathroom sound, bathroom reverb, bathroom, reverb, verb, hall, plate, room reverb, reverberation, chamber, convolution, shimmer reverb, shimmer verb, convolution reverb, big room reverb
  gatedverb: gated reverb
  reverseverb: reverse reverb
  springverb: spring reverb, spring
  compress: compressor, compression, comp, compress, bus compressor, glue compressor
  multiband-compress: multiband compressor, multiband, ott
  transient: transient shaper, transient designer
  gate: noise gate
  trance-gate: gate, trance gate, gater
  limit: limiter, limit
  crush: bitcrusher, bitcrush, bit crush, bit crusher, crusher, downsampler, bit reduction, bit reducer, downsample, redux, sample rate reduction
  codec: codec
  chorus: chorus effect, chorus
  ensemble: ensemble
  flanger: jet plane swoosh effect, jet plane effect, jet plane swoosh, jet plane sound, swoosh effect, whoosh effect, swooshing effect, flanger, flange
  phaser: phaser, phase
  tremolo: tremolo
  vibrato: vibrato, vibrato effect
  autopan: autopan, auto pan, auto panner
  ringmod: ring mod, ringmod, ring modulator
  freqshift: frequency shifter, freq shifter
  pitchshift: pitch shifter, pitchshifter, harmonizer, harmoniser
  stutter: stutter effect, beat repeat, stutter
  haas: haas
  width: stereo widener, widener, stereo imager, imager
`);

/** What of an effect people change. */
export const settings = phrasesOf(`
  time: time, length, decay time, size
  feedback: feedback, repeats
  wet: wet, dry wet, wetness, amount, dry/wet
  drive: drive, gain amount
  cutoff: cutoff, cut off, filter cutoff, frequency
  resonance: resonance, reso, res, q, resonnance
  predelay: predelay, pre delay
  ratio: ratio
  threshold: threshold, thresh
  attack: attack, attack time
  release: release, release time
  decay: decay
  glide: glide, portamento
  rate: rate, speed
  detuning: detune amount, detuning
  ceiling: ceiling, true peak, truepeak, tp, peak ceiling
  pan: pan, panning
  level: volume, level, gain, fader, loudness of
  width: width, stereo width
  drive-all: saturation amount
  click: click amount, click level
  gatelength: gate, gate length, kick length
  sweep: pitch sweep, sweep amount
  sub: sub level
  envmod: env mod, envelope mod, envelope amount, env amount, filter envelope
`);
