import type { Plan } from '../types.ts';
import { commentText, secondsText } from './literal.ts';
import type { ProgramRequest } from './program.ts';
import { stringText } from './samples.ts';

/** What the program is and how to use it. */
export function headLines(
  plan: Plan,
  { cycles, seconds, master }: ProgramRequest,
  plugins: readonly string[],
): string[] {
  const bars = cycles.end.sub(cycles.begin).ceil().toNumber();
  const first = cycles.begin.floor().toNumber() + 1;
  const which = first === 1 ? `${bars} bars` : `${bars} bars from bar ${first}`;
  return [
    '/*',
    `\t${titleOf(plan)}: ${which}, ${lengthText(seconds)}`,
    '',
    '\tA song as a plain SuperCollider program, written by gabber; it plays without gabber.',
    ...(plugins.length === 0 ? [] : [`\tThe server needs sc3-plugins: ${plugins.join(', ')}.`]),
    '',
    '\tTo play it, put the cursor into the block below and press Ctrl-Enter (Cmd-Enter), or run',
    '\t`sclang` with this file. Ctrl-. (Cmd-.) stops it. The default server starts anew with the',
    '\toptions that the song needs; a server that runs elsewhere is used as it is.',
    '',
    '\tTo write a sound file, give its path as `output` below, or run',
    '\t`OUTPUT=song.wav sclang` with this file.',
    '',
    `\tThe master's input gain is ${master.gainDb} dB${trimText(master.trimDb)}.`,
    '*/',
  ];
}

function titleOf({ title }: Plan): string {
  return commentText(title) || 'A song';
}

function lengthText(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function trimText(trimDb: number): string {
  return trimDb === 0 ? '' : `, and ${trimDb} dB behind its limiter for peaks between samples`;
}

/** The variables of the program, and what a person may want to change. */
export function variableLines(plan: Plan, length: number, playsSamples: boolean): string[] {
  const also = playsSamples ? ', and of the samples' : '';
  return [
    'var output = "OUTPUT".getenv; // a path: a file is written instead of playing',
    `var sampleRate = 48000; // of that file${also}`,
    'var latency = 0.3; // seconds that messages are sent ahead',
    'var server = Server.default;',
    `var title = ${stringText(titleOf(plan))}, length = ${secondsText(length)}; // seconds, with what rings on`,
    'var serverOptions, synthDefs, sampleFolder, samples = [], setup, bars, score;',
    'var reads, prepare, play, render;',
  ];
}
