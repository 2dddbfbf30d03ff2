import { formatQuantity, hintNearest, type Problem, problem } from '../base/index.ts';
import { type Controls, plainValue } from '../pattern/index.ts';
import type { Instrument, Parameter, Sound } from '../sound/index.ts';
import { type Onset, patternPath } from './onsets.ts';
import type { Plan, SongPath, TrackPlan } from './types.ts';
import {
  commonParameters,
  frequency,
  isPlayable,
  numberOf,
  type VoiceContext,
} from './voice-values.ts';

/** What every voice answers to, whatever its instrument, and what says how a sample is played. */
const common: ReadonlySet<string> = new Set(
  `s n bank note freq octave midinote velocity amp gain pan sustain legato accent nudge cut
  speed unit begin end loop accelerate orbit channel cps cycle delta dur overgain`.split(/\s+/),
);

/** Effects of SuperDirt's that need UGens of sc3-plugins, and the controls that start them. */
const missingEffects: ReadonlyMap<string, string> = new Map([
  ['enhance', 'PV_SpectralEnhance'],
  ['real', 'PV_ConformalMap'],
  ['imag', 'PV_ConformalMap'],
]);

/**
 * Warnings about what an event asks of an instrument in vain: a control that it does not have, a
 * value that is moved into its range, a value that is no number to be played. Only tracks of songs are
 * looked at, which name an instrument: in Tidal's sets most controls are for SuperDirt.
 *
 * `isNew` tells whether something is seen for the first time: what every event repeats is said once.
 *
 * Problems: `stage.unknown-control`, `stage.unknown-option`, `stage.missing-effect`,
 * `stage.out-of-range`, `stage.not-finite`, equal for equal controls of a track.
 */
export function valueWarnings(
  plan: Plan,
  onset: Onset,
  instrument: Instrument,
  settings: Readonly<Record<string, number>>,
  isNew: (about: string) => boolean,
): Problem[] {
  const { track, section, controls } = onset;
  const isFirst = (key: string): boolean => isNew(`${track.name} ${key}`);
  if (track.instrument === undefined) return [];
  const inPattern = patternPath(plan, section, track);
  const notFinite = Object.entries(controls).flatMap(([key, value]): Problem[] => {
    const plain = plainValue(value);
    if (typeof plain !== 'number' || isPlayable(plain) || !isFirst(key)) return [];
    return [plan.locate(notANumber(track.name, key, plain), inPattern, key)];
  });
  const fromEvent = Object.keys(controls).flatMap((key): Problem[] => {
    const spec =
      parameterOf(instrument, key) ??
      effectParameter(plan, key) ??
      commonParameter(instrument, key);
    if (spec !== undefined) {
      const wrong = wrongValue(track.name, key, controls, spec);
      return wrong === undefined || !isFirst(key) ? [] : [plan.locate(wrong, inPattern, key)];
    }
    if (key === 'chord' && isFirst(key)) {
      return [plan.locate(unknownChord(track.name, String(controls[key])), inPattern, key)];
    }
    const ugen = missingEffects.get(key);
    if (ugen !== undefined && isFirst(key)) {
      return [plan.locate(missingEffect(track.name, key, ugen), inPattern, key)];
    }
    // Where events choose their instruments, a control is for those that have it.
    if (common.has(key) || isSend(track, key)) return [];
    if (controls['s'] !== undefined || !isFirst(key)) return [];
    return [plan.locate(unknownControl(track.name, key, instrument), inPattern, key)];
  });
  const fromSettings = Object.entries(settings).flatMap(([key, value]): Problem[] => {
    const spec = parameterOf(instrument, key);
    if (spec === undefined || isInside(value, spec) || Object.hasOwn(controls, key)) return [];
    if (!isFirst(key)) return [];
    return [plan.locate(outOfRange(track.name, key, spec), settingPath(plan, onset, key))];
  });
  return [...notFinite, ...fromEvent, ...fromSettings];
}

function isSend({ sends }: TrackPlan, key: string): boolean {
  return sends.some(({ control }) => control === key);
}

/** What moves a pitch, the last of those that an event names. */
const pitchControls = ['octave', 'n', 'note', 'midinote', 'freq'];

/**
 * A warning about a pitch that cannot be heard, and is played as the nearest that can, once a track.
 *
 * Problems: `stage.pitch`.
 */
export function pitchWarnings(
  plan: Plan,
  { track, section, controls }: Onset,
  sound: Sound,
  { kickNote, pitches: { min, max } }: Pick<VoiceContext, 'kickNote' | 'pitches'>,
  isNew: (about: string) => boolean,
): Problem[] {
  const asked = frequency(sound, controls, kickNote);
  if (asked >= min && asked <= max) return [];
  if (!isNew(`${track.name} pitch`)) return [];
  const found = problem('stage.pitch', beyondPitch(track.name, asked), {
    severity: 'warning',
    hint: `It plays from ${min} Hz to ${max} Hz: \`note 0\` is c5, 262 Hz.`,
  });
  const word = pitchControls.findLast((key) => controls[key] !== undefined);
  return [plan.locate(found, patternPath(plan, section, track), word)];
}

function beyondPitch(track: string, asked: number): string {
  const hertz = Number(asked.toPrecision(3));
  return `Track ${track} asks for a pitch of ${hertz} Hz, which nobody can hear.`;
}

/** A range that every sound has; a SynthDef of somebody's own may read more out of its `amp`. */
function commonParameter({ takes }: Instrument, key: string): Parameter | undefined {
  if (takes !== undefined || !Object.hasOwn(commonParameters, key)) return undefined;
  return commonParameters[key as keyof typeof commonParameters];
}

function parameterOf({ parameters }: Instrument, key: string): Parameter | undefined {
  return Object.hasOwn(parameters, key) ? parameters[key] : undefined;
}

/** What an event can name on any instrument. */
function effectParameter({ eventEffects }: Plan, key: string): Parameter | undefined {
  const owner = eventEffects.find(({ parameters }) => Object.hasOwn(parameters, key));
  return owner?.parameters[key];
}

/** What is wrong with the value that an event gives a parameter. */
function wrongValue(
  track: string,
  key: string,
  controls: Controls,
  spec: Parameter,
): Problem | undefined {
  const text = controls[key];
  if (typeof text === 'string' && spec.options !== undefined) {
    return spec.options.includes(text) ? undefined : unknownOption(track, key, text, spec.options);
  }
  const value = numberOf(controls, key);
  return value === undefined || isInside(value, spec) ? undefined : outOfRange(track, key, spec);
}

/** Rounding on the way from decibels or hertz is no mistake of anybody. */
function isInside(value: number, { min, max }: Parameter): boolean {
  const slack = 1e-9 * Math.max(Math.abs(min), Math.abs(max));
  return value >= min - slack && value <= max + slack;
}

/** Where the value stands that a section or the track itself gives a parameter. */
function settingPath(plan: Plan, { track, section }: Onset, key: string): SongPath {
  const ofSection = section?.settings.get(track.name)?.some(({ parameter }) => parameter === key);
  return section !== undefined && ofSection
    ? ['arrangement', plan.sections.indexOf(section), 'set', track.name, key]
    : ['tracks', track.name, 'set', key];
}

function unknownChord(track: string, word: string): Problem {
  const message = `Track ${track} plays \`${word.slice(0, 40)}\`, which is no chord.`;
  const hint = 'Write a Roman numeral (`i`, `bII`, `V7`), a name (`fm`, `afmaj7`), or `x`.';
  return problem('stage.unknown-chord', message, { severity: 'warning', hint });
}

function unknownControl(track: string, key: string, instrument: Instrument): Problem {
  const message = `Track ${track} sets \`${key}\`, which ${instrument.name} does not have.`;
  const hint = hintNearest(key, Object.keys(instrument.parameters));
  return problem('stage.unknown-control', message, {
    severity: 'warning',
    ...(hint === undefined ? {} : { hint }),
  });
}

function unknownOption(
  track: string,
  key: string,
  text: string,
  options: readonly string[],
): Problem {
  const message = `Track ${track} sets \`${key}\` to \`${text}\`, which it cannot be.`;
  const hint = hintNearest(text, options) ?? `Write one of ${options.join(', ')}.`;
  return problem('stage.unknown-option', message, { severity: 'warning', hint });
}

function missingEffect(track: string, key: string, ugen: string): Problem {
  const message = `Track ${track} sets \`${key}\`, an effect made of ${ugen}, which is not here.`;
  const hint = 'It is not heard. docs/event-effects.md lists the effects that events can name.';
  return problem('stage.missing-effect', message, { severity: 'warning', hint });
}

function notANumber(track: string, key: string, value: number): Problem {
  const message = `Track ${track} sets \`${key}\` ${nameOf(value)}.`;
  const hint = 'Such values are left out. Is something divided by zero?';
  return problem('stage.not-finite', message, { severity: 'warning', hint });
}

function nameOf(value: number): string {
  if (Number.isNaN(value)) return 'to no number';
  return Number.isFinite(value) ? 'to a number beyond all bounds' : 'to an endless number';
}

function outOfRange(track: string, key: string, spec: Parameter): Problem {
  const range = `${shown(spec.min, spec)} to ${shown(spec.max, spec)}`;
  const message = `Track ${track} sets \`${key}\` beyond its range, ${range}.`;
  const hint = 'Such values sound as the nearest that is allowed.';
  return problem('stage.out-of-range', message, { severity: 'warning', hint });
}

function shown(value: number, { unit }: Parameter): string {
  if (unit === 'count' || unit === 'choice' || unit === 'switch') return String(value);
  return unit === 'cents' ? `${value}ct` : formatQuantity({ value, unit });
}
