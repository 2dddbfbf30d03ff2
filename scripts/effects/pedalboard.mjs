// What stands here for each effect that is built into Spotify's pedalboard.

/** `[what is used here, how it differs]`; effects are named in backticks. */
export const pedalboard = {
  Bitcrush: ['`crush`', '`bits`; its `samplerate` at 48 kHz'],
  Chorus: ['`chorus`', ''],
  Clipping: ['`clip`', '`softness: 0`; here antialiased'],
  Compressor: ['`compress`', 'with a knee besides'],
  Convolution: ['`reverb`', 'rooms that are computed; files of impulse responses are not read'],
  Delay: ['`delay`', '`pingpong: false`'],
  Distortion: ['`distort`', '`shaper: tanh`, which is the one there'],
  Gain: ['`gain`', '`amount`'],
  GSMFullRateCompressor: [
    '`codec`',
    '`preset: gsm`: its band, and holes in the spectrum; not the codec itself, which models a voice',
  ],
  HighShelfFilter: ['`eq`', '`high`, `highfreq`'],
  HighpassFilter: ['`filter`, `eq`', '`mode: high` or `lowcut`; 12 or 24 dB an octave, there 6'],
  IIRFilter: ['`eq`, `filter`', 'the class that filters there are made of'],
  Invert: ['`gain`', '`invert: both`'],
  LadderFilter: [
    '`ladder`, `filter`',
    'its low-pass of 24 dB; the other five are modes of a filter',
  ],
  Limiter: ['`limit`', 'with look-ahead and a true-peak ceiling, which the one there has not'],
  LowShelfFilter: ['`eq`', '`low`, `lowfreq`'],
  LowpassFilter: ['`filter`, `eq`', '`mode: low` or `highcut`; 12 or 24 dB an octave, there 6'],
  MP3Compressor: ['`codec`', '`preset: mp3`: what is lost of the spectrum; not the codec itself'],
  NoiseGate: ['`gate`', 'with `hold` and `hysteresis`; `depth` where there is a ratio'],
  PeakFilter: ['`eq`', '`lowmid`, `mid`, `highmid`, `presence`'],
  Phaser: ['`phaser`', 'with feedback of either sign, and 2 to 8 all-passes'],
  PitchShift: [
    '`pitchshift`',
    '`pitch` in semitones; grains that follow the note, there a phase vocoder',
  ],
  Resample: ['`crush`', '`samplerate`; holds samples, as `ZeroOrderHold` there'],
  Reverb: ['`reverb`', ''],
  Chain: ['`effects` of a track', 'one after the other'],
  Mix: ['`effects` of a track', 'chains side by side'],
};
