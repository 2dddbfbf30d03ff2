import type { Problem } from '../base/index.ts';
import type { Intent } from './families.ts';

/** Wishes as a question offers them. */
const inWords: Partial<Record<Intent, string>> = {
  'create.song': 'make a new song',
  'create.element': 'add a track',
  'remove.element': 'remove a track',
  'param.adjust': 'change how something sounds',
  'param.set': 'set a value',
  level: 'change a level',
  mute_solo: 'mute or solo something',
  pitch: 'transpose something',
  tempo: 'change the tempo',
  'rhythm.edit': 'change a rhythm',
  groove: 'change the feel',
  density: 'have more or fewer notes',
  'melody.write': 'get another melody',
  'chords.write': 'get other chords',
  'sound.change': 'use another sound',
  'sound.design': 'make a new sound',
  'fx.add': 'add an effect',
  'fx.adjust': 'change an effect',
  'mix.sidechain': 'change the sidechain',
  'mix.eq': 'change the eq',
  'structure.section': 'add a section',
  'structure.edit': 'change a section',
  'drop.manipulate': 'drop something out',
  transition: 'add a transition',
  automation: 'let something move over time',
  mastering: 'change the master',
  undo_redo: 'undo',
};

/**
 * A wish in words.
 *
 * @example wishInWords('tempo') // => 'change the tempo'
 */
export function wishInWords(intent: Intent): string {
  return inWords[intent] ?? intent.replaceAll(/[._]/g, ' ');
}

/** What is said where nothing was understood. */
export const notUnderstood =
  'I did not understand that. Say a track and what should be otherwise: “kick harder”, “reverb on the lead”, “190 bpm”, “16 bar build before the drop”.';

/** A question with the readings that are likely. */
export function whichOne(intents: readonly Intent[]): string {
  const readings = intents.flatMap((each) => inWords[each] ?? []);
  if (readings.length === 0) return notUnderstood;
  return `Do you want to ${readings.slice(0, 3).join(', or to ')}? Say it with the track’s name.`;
}

/** What happened, in one text: what was done, what is said beside, what was not possible. */
export function replyText(
  done: readonly string[],
  said: readonly string[],
  problems: readonly Problem[],
): string {
  const refused = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`));
  const deeds =
    done.length === 0
      ? []
      : [
          `${done.slice(0, 12).join('. ')}${done.length > 12 ? `, and ${done.length - 12} more` : ''}.`,
        ];
  const parts = [
    ...deeds,
    ...said,
    ...(refused.length === 0 ? [] : [`That did not work: ${refused.slice(0, 3).join(' ')}`]),
  ];
  return parts.length === 0 ? 'Nothing had to be changed.' : parts.join(' ');
}
