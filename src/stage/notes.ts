import { problem } from '../base/index.ts';
import { Pattern } from '../pattern/index.ts';
import type { Command, ControlInput, SynthNew } from '../scsynth/index.ts';
import {
  type Instrument,
  MOST_SENDS,
  ringOf,
  type Sound,
  sendControls,
  structureOf,
  type VoiceSend,
  voiceName,
} from '../sound/index.ts';
import { choke, chokeGroup, chokeKey } from './choke.ts';
import { DEAF, placeInCrowd, placeOfKey } from './crowd.ts';
import { isKick, TRAIN, trainOf } from './dense-kicks.ts';
import { duckVoice } from './duck.ts';
import { effectControls, nameable, startedEffects } from './event-effects.ts';
import { VOICE_GENERATORS, VOICE_IDS } from './layout.ts';
import { recall } from './memory.ts';
import { endMidiNotes, playMidi } from './midi-notes.ts';
import { noiseSeed } from './noise-seed.ts';
import { type Onset, patternPath, sample } from './onsets.ts';
import { sendTo } from './orbit.ts';
import type { Output } from './output.ts';
import { folderOf, sampleVoice, type Voice } from './sample-voice.ts';
import { soundAt, soundName } from './sound-of-onset.ts';
import type { Draft, MonoVoice, TrackDraft } from './state.ts';
import { valueAt } from './timed.ts';
import type { DirtTarget, Plan, Setting, StageNode, TrackPlan } from './types.ts';
import { pitchWarnings, valueWarnings } from './value-warnings.ts';
import {
  numberOf,
  pitchRange,
  type VoiceContext,
  type VoiceValues,
  voiceValues,
} from './voice-values.ts';

/** What a note is written to while a span is staged. */
export interface Sheet {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly output: Output;
}

/** A note with all that is known of it. */
interface Played extends Voice {
  readonly onset: Onset;
  readonly node: StageNode;
  /** The name of its SynthDef, and what its controls are beside those of all voices. */
  readonly def: string;
  readonly controls: Readonly<Record<string, number>>;
  /** Seconds that its effects may sound when its instrument has ended. */
  readonly ring: number;
}

/** A note that begins within this of another's end carries it on. */
const TOUCHING = 0.001;
/** Decibels at which an event sends nothing, and the most that it sends, as a strip's sends have it. */
const SILENT_SEND = -120;
const LOUDEST_SEND = 24;

/** Starts the voice of one onset, pushes down what the track ducks, and starts what waits for it. */
export function playOnset(sheet: Sheet, onset: Onset): void {
  releaseUntil(sheet, onset.time);
  const { midi, dirt } = onset.track;
  const cps = sheet.plan.tempo.cpsAt(onset.cycle);
  if (midi !== undefined) playMidi(sheet, onset, midi, settingsAt(onset, cps));
  else if (dirt !== undefined) playDirt(sheet, onset, dirt);
  else playSound(sheet, onset);
  for (const duck of onset.track.ducks) {
    const voice = duckVoice(sheet.output.node(duck.node), duck, cps);
    sheet.output.send(onset.time, duck.node, [voice]);
  }
  for (const { node, id } of onset.track.triggers) {
    sheet.output.send(onset.time, node, [{ op: 'node.set', id, controls: { trig: 1 } }]);
  }
}

/** Hands over what the pattern says: a SuperDirt makes of it what it likes. */
function playDirt({ plan, output }: Sheet, onset: Onset, to: DirtTarget): void {
  const { track, time, controls, cycle, delta } = onset;
  const cps = plan.tempo.cpsAt(cycle);
  output.dirt(time, { track: track.name, to, controls, cps, cycle: cycle.toNumber(), delta });
}

function playSound(sheet: Sheet, onset: Onset): void {
  const node = sheet.output.node(onset.track.node);
  const voice = voiceOf(sheet, onset, node);
  if (voice !== undefined) playVoice(sheet, onset, node, voice);
}

/** Plays the voice, or what a kick becomes among many. */
function playVoice(sheet: Sheet, onset: Onset, node: StageNode, voice: Voice): void {
  const track = trackDraft(sheet.draft, onset.track);
  const train = trainOf(sheet.plan, onset, voice, track.kick);
  if (isKick(voice.instrument)) track.kick = onset.time;
  if (train !== undefined) playTrain(sheet, withEffects(sheet, onset, node, train));
  else if (voice.instrument.mono) playMono(sheet, withEffects(sheet, onset, node, voice));
  else playPoly(sheet, withEffects(sheet, onset, node, voice));
}

/** The note with the SynthDef that its structural values and its effects ask for. */
function withEffects(sheet: Sheet, onset: Onset, node: StageNode, voice: Voice): Played {
  const { plan } = sheet;
  const { instrument, values } = voice;
  const asked = startedEffects(plan, voice, onset.controls);
  const started = nameable(instrument, asked);
  if (started.length < asked.length) warnOfEffects(sheet, onset);
  const effects = started.map(({ effect }) => effect);
  const structure = structureOf(instrument, values.parameters);
  const sends = sendsOf(onset, node);
  const isKeyed = onset.isKeyed === true && !instrument.mono;
  const def = voiceName(instrument, { structure, effects, sends: sends.length, isKeyed });
  const sent = sendTo(sheet, node, started, plan.tempo.cpsAt(onset.cycle));
  sheet.output.send(onset.time, node.name, sent.commands);
  const controls = {
    ...controlled(instrument, values),
    ...effectControls(started),
    ...sent.controls,
    ...sendControls(sends),
  };
  return { ...voice, onset, node, def, controls, ring: ringOf(effects) };
}

/** What an event sends to returns by itself: the bus of each, and how much, in dB. */
function sendsOf({ track, controls }: Onset, { place }: StageNode): readonly VoiceSend[] {
  return track.sends
    .flatMap(({ control, port }) => {
      const level = numberOf(controls, control);
      if (level === undefined || level <= SILENT_SEND) return [];
      return [{ bus: place.outBuses[port] ?? 0, level: Math.min(level, LOUDEST_SEND) }];
    })
    .slice(0, MOST_SENDS);
}

function warnOfEffects({ plan, output }: Sheet, { track, section }: Onset): void {
  if (!output.isNew(`${track.name} effects`)) return;
  const message = `Track ${track.name} names more effects in one event than a SynthDef can be named after.`;
  const hint = 'The last of them are left out. Put some into `effects` of the track.';
  const warning = problem('stage.too-many-effects', message, { severity: 'warning', hint });
  output.problems.push(plan.locate(warning, patternPath(plan, section, track)));
}

/** The parameters that have a control: those that are not structural. */
function controlled({ parameters }: Instrument, values: VoiceValues): Record<string, number> {
  const entries = Object.entries(values.parameters);
  return Object.fromEntries(entries.filter(([key]) => !parameters[key]?.structural));
}

/** Lets go of every mono note and every MIDI note that ended before a time (seconds from cycle 0). */
export function releaseUntil({ plan, draft, output }: Sheet, time: number): void {
  endMidiNotes({ draft, output }, time);
  for (const track of plan.tracks) {
    const mono = draft.tracks.get(track.name)?.mono;
    for (const [instrument, { id, until }] of mono ?? []) {
      if (until >= time - TOUCHING) continue;
      output.send(until, track.node, [release(id)]);
      mono?.delete(instrument);
    }
  }
}

/** What plays an onset: a sample or an instrument that its `s` names, else what the track's `instrument` does. */
function voiceOf(sheet: Sheet, onset: Onset, node: StageNode): Voice | undefined {
  const name = soundName(onset);
  const folder = name === undefined ? undefined : folderOf(sheet.plan, name);
  if (folder !== undefined) return sampleVoice({ ...sheet, node }, onset, folder);
  const sound = soundAt(sheet, onset);
  if (sound === undefined) return undefined;
  return { instrument: sound.instrument, values: valuesOf(sheet, onset, sound) };
}

function valuesOf({ plan, output }: Sheet, onset: Onset, sound: Sound): VoiceValues {
  const settings = settingsAt(onset, plan.tempo.cpsAt(onset.cycle));
  const isNew = (about: string): boolean => output.isNew(about);
  const context: VoiceContext = {
    delta: onset.delta,
    kickNote:
      onset.track.kickNoteAt?.(onset.cycle) ?? onset.section?.kickNote ?? onset.track.kickNote,
    settings,
    pitches: pitchRange(sound.instrument),
  };
  output.problems.push(
    ...valueWarnings(plan, onset, sound.instrument, settings, isNew),
    ...pitchWarnings(plan, onset, sound, context, isNew),
  );
  return voiceValues(sound, onset.controls, context);
}

/**
 * The section's settings over the track's, patterns read at the onset. What an oscillator moves is
 * left to it.
 */
export function settingsAt({ track, section, cycle }: Onset, cps: number): Record<string, number> {
  const all: readonly Setting[] = [...track.settings, ...(section?.settings.get(track.name) ?? [])];
  const moved = new Set(track.modulations.map(({ parameter }) => parameter));
  const values: Record<string, number> = {};
  for (const { parameter, value } of all) {
    const read = value instanceof Pattern ? sample(value, cycle) : valueAt(value, cps);
    if (read !== undefined && !moved.has(parameter)) values[parameter] = read;
  }
  return values;
}

function playPoly(sheet: Sheet, played: Played): void {
  const { onset, instrument, node, sample } = played;
  const key = onset.isKeyed ? undefined : chokeKey(onset, instrument, sample);
  const choked = key === undefined ? undefined : choke(sheet, played, key);
  const place = choked?.inTime ? 'free' : placeOf(sheet, played);
  if (place === 'full') return;
  const target = place === 'free' ? (choked?.group ?? node.place.voices) : place;
  sheet.output.send(onset.time, node.name, [newVoice(sheet, played, target)]);
}

/** Where a voice begins that may sound as long as it likes. */
function placeOf({ plan, draft, output }: Sheet, played: Played): number | 'free' | 'full' {
  const { onset, node, instrument, values, ring } = played;
  const track = trackDraft(draft, onset.track);
  const asking = { plan, output, onset, node, instrument, values, ring };
  const find = onset.isKeyed ? placeOfKey : placeInCrowd;
  const { crowd, place } = find(track.crowd, asking);
  track.crowd = crowd;
  return place;
}

/**
 * A mono note that begins while the last one is held, or just as it ends with a `glide`, moves that
 * synth; otherwise a new one starts. It is held so long that it hears its end.
 */
function playMono(sheet: Sheet, played: Played): void {
  const { onset, instrument, values, node, def } = played;
  const { mono } = trackDraft(sheet.draft, onset.track);
  const held = mono.get(instrument.name);
  const until = onset.time + Math.max(values.sustain, DEAF);
  if (held !== undefined && held.def === def && carriesOn(held, onset.time, values)) {
    const { freq, velocity, amp, pan } = values;
    const controls = { freq, velocity, amp, pan, ...played.controls };
    sheet.output.send(onset.time, node.name, [{ op: 'node.set', id: held.id, controls }]);
    mono.set(instrument.name, { id: held.id, def, until });
    return;
  }
  if (held !== undefined) {
    const end = held.def === def ? held.until : Math.min(held.until, onset.time);
    sheet.output.send(end, node.name, [release(held.id)]);
  }
  const voice = newVoice(sheet, played, node.place.voices);
  sheet.output.send(onset.time, node.name, [voice]);
  mono.set(instrument.name, { id: voice.id, def, until });
}

/**
 * A train of kicks goes on as long as they come, at the rate of the newest; it begins by choking the kick
 * before it, and is choked as kicks are.
 */
function playTrain(sheet: Sheet, played: Played): void {
  const { onset, instrument, values, node, def } = played;
  const { mono } = trackDraft(sheet.draft, onset.track);
  const held = mono.get(TRAIN);
  const until = onset.time + Math.max(onset.delta, DEAF);
  if (held?.def === def) {
    const { freq, velocity, amp, pan } = values;
    const controls = { freq, velocity, amp, pan, ...played.controls };
    sheet.output.send(onset.time, node.name, [{ op: 'node.set', id: held.id, controls }]);
    mono.set(TRAIN, { ...held, until: Math.max(held.until, until) });
    return;
  }
  const key = chokeGroup(instrument);
  const voice = newVoice(sheet, played, choke(sheet, played, key).group);
  sheet.output.send(onset.time, node.name, [voice]);
  mono.set(TRAIN, { id: voice.id, def, until, choke: key });
}

function carriesOn({ until }: MonoVoice, time: number, values: VoiceValues): boolean {
  if (until > time + TOUCHING) return true;
  return until >= time - TOUCHING && (values.parameters['glide'] ?? 0) > 0;
}

function release(id: number): Command {
  return { op: 'node.set', id, controls: { gate: 0 } };
}

function trackDraft(draft: Draft, track: TrackPlan): TrackDraft {
  const known = draft.tracks.get(track.name);
  if (known !== undefined) return known;
  const crowd = { free: [], slots: [], next: 0 };
  const fresh: TrackDraft = { voices: 0, mono: new Map(), crowd };
  draft.tracks.set(track.name, fresh);
  return fresh;
}

function newVoice({ plan, draft }: Sheet, played: Played, target: number): SynthNew {
  const { onset, instrument, values, node, def } = played;
  const track = trackDraft(draft, onset.track);
  const count = track.voices++;
  const { parameters: _, ...common } = values;
  return {
    op: 'synth.new',
    def,
    id: node.place.firstVoice + (count % VOICE_IDS),
    action: 'tail',
    target,
    controls: {
      ...recalled(track, played),
      ...modulated(onset, instrument),
      ...played.controls,
      ...common,
      out: node.place.inBus,
      generator: node.place.firstGenerator + (count % VOICE_GENERATORS),
      seed: seedOf(plan, onset),
    },
  };
}

/** What the note before has left, where the instrument remembers. */
function recalled(
  track: TrackDraft,
  { onset, instrument, values }: Played,
): Record<string, number> {
  const { memory, name } = instrument;
  if (memory === undefined) return {};
  const { left, remembered } = recall(track.memories?.[name], memory, values, onset.time);
  track.memories = { ...track.memories, [name]: remembered };
  return left === 0 ? {} : { [memory.parameter]: left };
}

/** Parameters that follow an oscillator's bus, unless the event or a setting names them. */
function modulated(onset: Onset, instrument: Instrument): Record<string, ControlInput> {
  const moved = onset.track.modulations.filter(
    ({ parameter }) => parameter in instrument.parameters,
  );
  return Object.fromEntries(moved.map(({ parameter, bus }) => [parameter, `c${bus}` as const]));
}

/** The noise of a note depends on the song's seed, its track and its place, and on nothing else. */
function seedOf(plan: Plan, { track, cycle, index }: Onset): number {
  return noiseSeed(plan.seed, track.name, cycle.toString(), index);
}
