/**
 * Numbers that say what they measure. A plain number may be used as any of them; one kind may not
 * stand in for another, so a level can never reach a parameter in hertz unnoticed.
 */
declare const measure: unique symbol;

type Measured<Name extends string> = number & { readonly [measure]?: Name };

export type Decibels = Measured<'dB'>;
export type Hertz = Measured<'Hz'>;
export type Seconds = Measured<'s'>;
export type Semitones = Measured<'st'>;
/** Bars: one cycle is one bar. */
export type Cycles = Measured<'cycles'>;
/** Tidal's pitch numbers: note 0 is c5 is MIDI 60, fractions allowed. */
export type NoteNumber = Measured<'note'>;
/** Cycles a second. */
export type CyclesPerSecond = Measured<'cps'>;

const concertPitchHz = 440;
/** The note number of the a above c5. */
const concertPitchNote = 9;
/** The MIDI number of note 0. */
const midiOfNoteZero = 60;

/**
 * Amplitude factor of a level; silence (−Infinity dB) is 0.
 *
 * @example dbToGain(-20) // => 0.1
 */
export function dbToGain(level: Decibels): number {
  return 10 ** (level / 20);
}

/**
 * Level of an amplitude factor; its sign does not matter, 0 is −Infinity.
 *
 * @example gainToDb(10) // => 20
 */
export function gainToDb(gain: number): Decibels {
  return 20 * Math.log10(Math.abs(gain));
}

/**
 * Frequency of a note number in equal temperament, a5 = 440 Hz.
 *
 * @example noteToHz(9) // => 440
 */
export function noteToHz(note: NoteNumber): Hertz {
  return concertPitchHz * 2 ** ((note - concertPitchNote) / 12);
}

/**
 * Note number of a frequency above 0, with its fraction.
 *
 * @example hzToNote(440) // => 9
 */
export function hzToNote(frequency: Hertz): NoteNumber {
  return 12 * Math.log2(frequency / concertPitchHz) + concertPitchNote;
}

/**
 * MIDI number of a note number.
 *
 * @example noteToMidi(0) // => 60
 */
export function noteToMidi(note: NoteNumber): number {
  return note + midiOfNoteZero;
}

/**
 * Note number of a MIDI number.
 *
 * @example midiToNote(60) // => 0
 */
export function midiToNote(midi: number): NoteNumber {
  return midi - midiOfNoteZero;
}

/**
 * Frequency factor of an interval.
 *
 * @example semitonesToRatio(12) // => 2
 */
export function semitonesToRatio(interval: Semitones): number {
  return 2 ** (interval / 12);
}

/**
 * Interval of a frequency factor above 0.
 *
 * @example ratioToSemitones(2) // => 12
 */
export function ratioToSemitones(ratio: number): Semitones {
  return 12 * Math.log2(ratio);
}

/**
 * Cycles a second of a tempo, with quarter-note beats and `beatsPerCycle` of them in a bar.
 *
 * @example bpmToCps(120) // => 0.5
 */
export function bpmToCps(bpm: number, beatsPerCycle = 4): CyclesPerSecond {
  return bpm / 60 / beatsPerCycle;
}

/**
 * Tempo in beats a minute.
 *
 * @example cpsToBpm(0.5) // => 120
 */
export function cpsToBpm(cps: CyclesPerSecond, beatsPerCycle = 4): number {
  return cps * 60 * beatsPerCycle;
}
