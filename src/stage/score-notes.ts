import { type Problem, type Rational, rational } from '../base/index.ts';
import type { Controls } from '../pattern/index.ts';
import { deviceTurns } from './device-moves.ts';
import type { MidiMessage } from './midi-message.ts';
import {
  CENTRE_OCTAVE,
  changedSettings,
  channelOf,
  MIDI_OF_C5,
  midiNoteOf,
  settingsOf,
  velocityOf,
} from './midi-notes.ts';
import { settingsAt } from './notes.ts';
import { type Onset, onsets } from './onsets.ts';
import { folderOf } from './sample-voice.ts';
import { isAudible } from './solo.ts';
import { soundAt, soundName } from './sound-of-onset.ts';
import type { Told } from './state.ts';
import type { CycleSpan, MidiOutput, Plan, TrackPlan } from './types.ts';
import { common, frequency, numberOf } from './voice-values.ts';

/** A note as keys play it, whatever plays it in the song. Places are cycles from the song's beginning. */
export interface ScoreNote {
  readonly track: string;
  readonly begin: Rational;
  readonly end: Rational;
  /** 0..127; 60 is c5; a fraction where it lies between keys. */
  readonly key: number;
  /** 1..127. */
  readonly velocity: number;
  /** 1..16, of a track that plays a MIDI port. */
  readonly channel?: number;
  /** What plays it: the name that the event has for it, and the instrument's. None where keys play it. */
  readonly sounds: readonly string[];
}

/** What a MIDI instrument is told beside notes. */
export interface ScoreSetting {
  readonly track: string;
  readonly at: Rational;
  readonly message: MidiMessage;
}

/** What a stretch of a song plays, in the order in which it begins. */
export interface ScorePart {
  readonly notes: readonly ScoreNote[];
  readonly settings: readonly ScoreSetting[];
  readonly problems: readonly Problem[];
}

const A4 = { hertz: 440, key: 69 };
const MOST = 127;

/**
 * The notes of a stretch of a song, of all tracks that are heard. A place that the notation gives is kept as it
 * is; one that is moved by seconds, by a groove or by a share of a length is rounded to a step.
 *
 * Problems: those of the patterns; the warning `stage.unknown-sound`.
 *
 * @param step in cycles
 */
export function scoreNotes(plan: Plan, span: CycleSpan, step: Rational): ScorePart {
  const found = onsets(plan, span);
  const writing = new Writing(plan, step);
  const heard = new Set(plan.tracks.filter(({ name }) => isAudible(plan, name)));
  for (const track of heard) writing.moves(track, span);
  for (const onset of found.onsets) {
    if (!heard.has(onset.track)) continue;
    if (onset.track.midi === undefined) writing.sound(onset);
    else writing.keys(onset, onset.track.midi);
  }
  const { notes, settings, problems } = writing;
  return { notes, settings, problems: [...found.problems, ...problems] };
}

/** Notes and settings while they are collected. */
class Writing {
  readonly notes: ScoreNote[] = [];
  readonly settings: ScoreSetting[] = [];
  readonly problems: Problem[] = [];
  readonly #plan: Plan;
  readonly #step: Rational;
  readonly #told = new Set<string>();
  /** What MIDI instruments were told last. */
  readonly #set = new Map<string, Told>();

  constructor(plan: Plan, step: Rational) {
    this.#plan = plan;
    this.#step = step;
  }

  /** Whether nothing was said of this yet. */
  isNew(about: string): boolean {
    const before = this.#told.size;
    return this.#told.add(about).size > before;
  }

  /** Where a MIDI instrument's controls are moved to. */
  moves(track: TrackPlan, span: CycleSpan): void {
    for (const { cycle: at, message } of deviceTurns(this.#plan, track, span, this.#set)) {
      this.settings.push({ track: track.name, at, message });
    }
  }

  /** What a MIDI instrument plays. */
  keys(onset: Onset, to: MidiOutput): void {
    const { controls, track } = onset;
    const channel = channelOf(controls, to);
    const { begin, end } = this.#placeOf(onset);
    const settings = settingsAt(onset, this.#plan.tempo.cpsAt(onset.cycle));
    const changed = changedSettings(this.#set, onset, { to, channel, settings });
    for (const message of settingsOf({ ...changed, ...controls }, channel, to)) {
      this.settings.push({ track: track.name, at: begin, message });
    }
    const key = midiNoteOf(controls, to);
    if (key === undefined) return;
    const velocity = velocityOf(controls);
    this.notes.push({ track: track.name, begin, end, key, velocity, channel, sounds: [] });
  }

  /** What one of gabber's sounds or a sample plays. */
  sound(onset: Onset): void {
    const name = soundName(onset);
    const found = this.#keyOf(onset, name);
    if (found === undefined) return;
    const track = onset.track.name;
    const key = Math.min(Math.max(found.key, 0), MOST);
    const velocity = velocityOf(onset.controls);
    const { sounds } = found;
    this.notes.push({ track, ...this.#placeOf(onset), key, velocity, sounds });
  }

  #keyOf(onset: Onset, name: string | undefined) {
    const named = name === undefined ? [] : [name];
    if (name !== undefined && folderOf(this.#plan, name) !== undefined) {
      return { key: keyOfSample(onset.controls), sounds: named };
    }
    const sound = soundAt({ plan: this.#plan, output: this }, onset);
    if (sound === undefined) return undefined;
    const { track, cycle, section, controls } = onset;
    const kickNote = track.kickNoteAt?.(cycle) ?? section?.kickNote ?? track.kickNote;
    const hertz = frequency(sound, controls, kickNote);
    const { pitch, name: instrument } = sound.instrument;
    const base = pitch.kind === 'drum' ? { hertz: pitch.hertz, key: MIDI_OF_C5 } : A4;
    const key = base.key + 12 * Math.log2(Math.max(hertz, 1) / base.hertz);
    return { key, sounds: [...named, instrument] };
  }

  #placeOf({ track, cycle, end, time, delta, controls }: Onset) {
    const { tempo } = this.#plan;
    const asWritten = tempo.secondsAt(cycle);
    const isMoved = track.feel !== undefined || time !== asWritten;
    const cps = tempo.cpsAt(cycle);
    const begin = isMoved ? this.#rounded(cycle.toNumber() + (time - asWritten) * cps) : cycle;
    const legato = common(controls, 'legato');
    const own = numberOf(controls, 'sustain');
    if (!isMoved && legato === 1 && own === undefined) return { begin, end };
    const length = own === undefined ? delta * legato : common(controls, 'sustain');
    const until = this.#rounded(begin.toNumber() + length * cps);
    return { begin, end: until.max(begin.add(this.#step)) };
  }

  #rounded(cycle: number): Rational {
    const steps = Math.max(0, Math.round(cycle / this.#step.toNumber()));
    return this.#step.mul(rational(steps));
  }
}

/** A sample as it is stands on c5; `n` chooses among samples. */
function keyOfSample(controls: Controls): number {
  const octave = (numberOf(controls, 'octave') ?? CENTRE_OCTAVE) - CENTRE_OCTAVE;
  const note = numberOf(controls, 'note') ?? 0;
  return (numberOf(controls, 'midinote') ?? note + MIDI_OF_C5) + 12 * octave;
}
