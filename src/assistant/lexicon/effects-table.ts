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
  delay: delay, echo, echoes, ping pong delay, pingpong, ping pong, slapback, slap back, slap delay
  tapedelay: tape delay, tape echo, dub delay, dub echo
  reverb: reverb, verb, hall, plate, room reverb, reverberation, chamber, convolution, shimmer reverb, shimmer verb, convolution reverb, big room reverb
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
  flanger: flanger, flange
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
`);
