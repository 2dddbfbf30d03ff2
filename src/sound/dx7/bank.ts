import { hashText, type Problem, problem } from '../../base/index.ts';
import type { Instrument } from '../instrument.ts';
import { type Registry, withMore } from '../registry.ts';
import { dx7Instrument } from './instrument.ts';
import type { Dx7Voice } from './voice.ts';

/** A voice and the file that it was read from. */
export interface FoundVoice {
  readonly voice: Dx7Voice;
  readonly file: string;
}

/** What is to be said of a voice, which is one of those given, counted from 0. */
export type VoiceProblem = Problem & { readonly voice: number };

/**
 * A registry with an instrument more for each voice, called after it: `E.PIANO 1` is `e-piano-1`. Where
 * several voices share a name, the second is called `e-piano-1-2`, and so on.
 *
 * Problems: the warning `sound.name-taken` for a voice whose name gabber's own instruments and effects
 * have, or SynthDefs: it gets a number too.
 */
export function addVoices(
  registry: Registry,
  voices: readonly FoundVoice[],
): { readonly registry: Registry; readonly problems: readonly VoiceProblem[] } {
  const before = new Set(['split', ...registry.instruments(), ...registry.effects()]);
  const taken = new Set(before);
  const problems: VoiceProblem[] = [];
  const added = voices.map((found, at): Instrument => {
    const wanted = slugOf(found.voice.name);
    const name = freeName(wanted, taken);
    taken.add(name);
    if (before.has(wanted)) problems.push({ ...nameTaken(found, wanted, name), voice: at });
    return instrumentOf(found, name);
  });
  return { registry: withMore(registry, added), problems };
}

/**
 * A voice's name as that of an instrument: lower case, with dashes for all but letters and digits.
 *
 * @example slugOf('E.PIANO 1 ') // => 'e-piano-1'
 * @example slugOf('12-STRING ') // => 'dx-12-string'
 * @example slugOf('          ') // => 'voice'
 */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug === '') return 'voice';
  return /^[a-z]/.test(slug) ? slug : `dx-${slug}`;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}

/** Voices that people change are other SynthDefs: notes that sound keep the old. */
function instrumentOf({ voice, file }: FoundVoice, name: string): Instrument {
  const doc = `${voice.name.trim() || 'A voice'} of ${file}: FM of six operators, algorithm ${voice.algorithm}.`;
  return dx7Instrument(voice, { name, doc, version: hashText(JSON.stringify(voice)).toString(36) });
}

function nameTaken({ voice, file }: FoundVoice, wanted: string, name: string): Problem {
  const message = `There is an instrument or effect called \`${wanted}\` already: the voice ${voice.name.trim()} of ${file} is \`${name}\`.`;
  const hint = `Write \`instrument: ${name}\` for the voice.`;
  return problem('sound.name-taken', message, { severity: 'warning', hint });
}
