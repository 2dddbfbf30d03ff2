import {
  count,
  decibels,
  hertz,
  type Parameter,
  type Parameters,
  ratio,
  semitones,
  structural,
} from '../parameter.ts';
import { ALGORITHMS } from './algorithms.ts';
import { ampModulation, lfoHertz, pitchModulation } from './lfo.ts';
import { soundingOf } from './parts.ts';
import { fixedHertz, frequencyRatio } from './pitch.ts';
import type { Dx7Operator, Dx7Voice } from './voice.ts';

/** The lowest and the highest a time of an envelope is stretched to. */
const STRETCH = [0.05, 4] as const;

/**
 * The parameters of a voice, with its own values as defaults. Operators that are silent have none.
 *
 * @example Object.keys(parametersOf(makeVoice('ONE', { 1: { level: 90 } }))).slice(1, 4) // => ['level1', 'ratio1', 'detune1']
 */
export function parametersOf(voice: Dx7Voice): Parameters {
  const operators = soundingOf(voice).map((number) => operatorParameters(voice, number));
  const algorithm = structural(
    count(1, ALGORITHMS, voice.algorithm, 'How the operators are connected, as on a DX7.'),
  );
  return Object.assign({ algorithm }, ...operators, feedbackOf(voice), ofVoice(voice));
}

function operatorParameters({ operators }: Dx7Voice, number: number): Parameters {
  const operator = operators[number - 1];
  if (operator === undefined) return {};
  const level = ratio(0, 99, operator.level, `Level of operator ${number}: 8 less is half.`);
  return operator.fixed
    ? { [`level${number}`]: level, [`hertz${number}`]: fixedPitch(number, operator) }
    : { [`level${number}`]: level, ...relativePitch(number, operator) };
}

function fixedPitch(number: number, operator: Dx7Operator): Parameter {
  return hertz(1, 12_000, fixedHertz(operator), `Pitch of operator ${number} at any note.`);
}

function relativePitch(number: number, operator: Dx7Operator): Parameters {
  const frequency = `Frequency of operator ${number} against the note.`;
  const steps = `Detune of operator ${number}, in the DX7's steps of about a cent.`;
  return {
    [`ratio${number}`]: ratio(0.25, 64, frequencyRatio(operator), frequency, { curve: 'exp' }),
    [`detune${number}`]: ratio(-7, 7, operator.detune, steps),
  };
}

function feedbackOf({ feedback }: Dx7Voice): Parameters {
  if (feedback === 0) return {};
  const doc = 'Feedback, 0 to 7: from a sine over a saw to noise.';
  return { feedback: ratio(0, 7, feedback, doc, { words: ['buzzy', 'noisy', 'dirty'] }) };
}

function ofVoice({ lfo, pitchEnvelope, operators }: Dx7Voice): Parameters {
  const vibrato = 12 * pitchModulation(lfo.pitchDepth, lfo.pitchSensitivity);
  const stretch = (doc: string, words: readonly string[]): Parameter =>
    ratio(...STRETCH, 1, doc, { curve: 'exp', words });
  const parameters: Record<string, Parameter> = {
    bright: decibels(-48, 24, 0, 'How much louder all operators are that modulate.', {
      words: ['bright', 'metallic', '-dark'],
    }),
    rise: stretch('Times in which envelopes rise, against those of the voice.', ['-snappy']),
    fall: stretch('Times in which envelopes fall while the note is held.', ['long', '-short']),
    ringout: stretch('Times in which envelopes fall when it ends.', ['longer', '-tight']),
    touch: ratio(0, 2, 1, 'How much velocity does, against what the voice says.'),
    lfospeed: hertz(0.05, 50, lfoHertz(lfo.speed), 'Speed of the LFO.', { words: ['motion'] }),
    vibrato: semitones(0, 12, vibrato, 'Depth of the LFO in pitch.', { words: ['vibrato'] }),
  };
  if (operators.some(({ ampSensitivity }) => ampSensitivity > 0)) {
    const doc = 'Depth of the LFO in the levels of the operators that listen to it.';
    parameters['tremolo'] = ratio(0, 1, ampModulation(lfo.ampDepth), doc, { words: ['tremolo'] });
  }
  if (pitchEnvelope.levels.some((level) => level !== 50)) {
    parameters['sweep'] = ratio(-2, 2, 1, 'How far the pitch envelope goes.', { words: ['bend'] });
  }
  return parameters;
}
