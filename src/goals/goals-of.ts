import { normalise } from '../assistant/index.ts';
import { hzToNote, noteToHz } from '../base/index.ts';
import { findGenre, genres, readNote } from '../music/index.ts';
import type { FigureName } from './figures.ts';
import type { Aim, Goal } from './goal.ts';

/** A share by which something shall change where a wish does not say: a quarter. */
const usualShare = 0.25;

/**
 * The wishes of a message that a measurement can answer; none where it has no such.
 *
 * @param bpm of the song, for lengths in milliseconds
 * @example goalsOf('kick at 50 Hz', 175) // => [{ kind: 'figure', figure: 'f0Hz', aim: { kind: 'value', value: 50 } }]
 */
export function goalsOf(message: string, bpm: number): readonly Goal[] {
  const words = normalise(message.replaceAll('%', ' percent ')).map(({ text }) => text);
  const clauses = words
    .join(' ')
    .split(/\s*(?:[;,]\s|\band\b|\bund\b|\ben\b|\bthen\b)\s*/)
    .filter((clause) => clause !== '');
  return clauses.flatMap((clause) => goalOf(clause, bpm) ?? []);
}

function goalOf(clause: string, bpm: number): Goal | undefined {
  return (
    loudness(clause) ??
    likeGenre(clause) ??
    (/\b(?:kick|kicks|bd|kickdrum)\b/.test(clause) ? ofKick(clause, bpm) : undefined) ??
    ofMix(clause)
  );
}

function figure(name: FigureName, aim: Aim): Goal {
  return { kind: 'figure', figure: name, aim };
}

const number = /[-−]?\d+(?:\.\d+)?/;

function loudness(clause: string): Goal | undefined {
  const value = new RegExp(`(${number.source})\\s*lufs`).exec(clause)?.[1];
  if (value === undefined) return undefined;
  return figure('lufs', { kind: 'value', value: -Math.abs(Number(value.replace('−', '-'))) });
}

/** “make it hit like a rotterdam record” */
function likeGenre(clause: string): Goal | undefined {
  const said = /\b(?:like|wie|als|as)\b(.*)$/.exec(clause)?.[1];
  if (said === undefined) return undefined;
  const words = said.replaceAll(/[^\p{L}\p{N} ]/gu, ' ');
  const names = genres.flatMap(({ id, name, also }) => [id, name.toLowerCase(), ...also]);
  const named = names
    .filter((name) => ` ${words} `.includes(` ${name.toLowerCase()} `))
    .sort((a, b) => b.length - a.length)[0];
  const genre = named === undefined ? undefined : findGenre(named);
  return genre?.ok ? { kind: 'kick-like', genre: genre.value.id } : undefined;
}

function ofKick(clause: string, bpm: number): Goal | undefined {
  const hertz = /(\d+(?:\.\d+)?)\s*(?:hz|hertz)\b/.exec(clause)?.[1];
  if (hertz !== undefined) {
    const isOfSound = /\b(?:brightness|centroid|bright)\b/.test(clause);
    return figure(isOfSound ? 'kickCentroidHz' : 'f0Hz', { kind: 'value', value: Number(hertz) });
  }
  const milliseconds = /(\d+(?:\.\d+)?)\s*ms\b/.exec(clause)?.[1];
  if (milliseconds !== undefined) {
    return figure('t20Beats', { kind: 'value', value: (Number(milliseconds) * bpm) / 60_000 });
  }
  const note = /\b(?:at|to|on|in|auf|op|naar)\s+([a-g](?:#|s|f|b)?\d?)(?![\w#])/.exec(clause)?.[1];
  const found = note === undefined ? undefined : kickNoteOf(note);
  if (found !== undefined) return figure('f0Hz', { kind: 'value', value: noteToHz(found) });
  return shareOf(clause, [
    ['kickCentroidHz', /\bbrighter\b/, /\b(?:darker|duller)\b/],
    ['t20Beats', /\blonger\b/, /\bshorter\b/],
    [
      'thdPercent',
      /\b(?:harder|dirtier|more distort\w*)\b/,
      /\b(?:softer|cleaner|less distort\w*)\b/,
    ],
  ]);
}

/** A note by its name: without an octave the one in which kicks lie. */
function kickNoteOf(name: string): number | undefined {
  const spelled = name.replace('#', 's').replace(/^([a-g])b/, '$1f');
  const hasOctave = /\d$/.test(spelled);
  const note = readNote(hasOctave ? spelled : `${spelled}2`);
  if (!note.ok) return undefined;
  return !hasOctave && note.value < hzToNote(42) ? note.value + 12 : note.value;
}

function ofMix(clause: string): Goal | undefined {
  const hertz = /\b(?:brightness|centroid)\b.*?(\d+(?:\.\d+)?)\s*(k?)hz\b/.exec(clause);
  if (hertz !== null) {
    const value = Number(hertz[1]) * (hertz[2] === 'k' ? 1000 : 1);
    return figure('centroidHz', { kind: 'value', value });
  }
  return shareOf(clause, [
    [
      'mudPercent',
      /\bmuddier\b|\bmore mud\b/,
      /\b(?:less mud\w*|too muddy|mud out|unmuddy|less boxy)\b/,
    ],
    ['subPercent', /\bmore sub\b|\bsubbier\b/, /\bless sub\b/],
    ['centroidHz', /\bbrighter\b/, /\b(?:darker|duller)\b/],
  ]);
}

type Direction = readonly [figure: FigureName, up: RegExp, down: RegExp];

/** “20 % brighter”: so many times what it was. */
function shareOf(clause: string, directions: readonly Direction[]): Goal | undefined {
  const percent = /(\d+(?:\.\d+)?)\s*(?:percent|per cent|prozent|procent)/.exec(clause)?.[1];
  const share = percent === undefined ? usualShare : Number(percent) / 100;
  for (const [name, up, down] of directions) {
    if (up.test(clause)) return figure(name, { kind: 'times', factor: 1 + share });
    if (down.test(clause)) {
      return figure(name, { kind: 'times', factor: Math.max(0.05, 1 - share) });
    }
  }
  return undefined;
}
