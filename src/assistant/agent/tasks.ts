import type { Intent } from '../families.ts';
import type { Wish } from '../understand.ts';

/** What the program knows best itself: its own history, what the song says, what commands do. */
const own: ReadonlySet<Intent> = new Set<Intent>([
  'undo_redo',
  'query.state',
  'playback',
  'project',
  'export',
  'analyze',
]);

/** What leaves open how it shall be. */
const open: ReadonlySet<Intent> = new Set<Intent>([
  'create.song',
  'melody.write',
  'chords.write',
  'sound.design',
  'reference_style',
  'variation',
  'explain',
  'vocal_sample',
  'meta.help_smalltalk',
  'feedback.praise_reject',
]);

/** Questions whose answers stand in the song. */
const written: ReadonlySet<unknown> = new Set(['key', 'chain', 'tempo', 'form']);

/** Whether a wish is never sent to a model. */
export function isOwnBusiness({ intent, slots }: Wish): boolean {
  return own.has(intent) || (intent === 'explain' && written.has(slots['topic']));
}

/** Whether a wish leaves open how it shall be, so that models of `ideas` are asked. */
export function isForIdeas({ intent }: Wish): boolean {
  return open.has(intent);
}
