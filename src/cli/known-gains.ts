import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Decibels } from '../base/index.ts';
import {
  type FinishedFiles,
  findDirectories,
  openFinishedFiles,
  readCacheLimit,
} from '../store/index.ts';
import type { Context } from './context.ts';

/** How loud renders found that songs must be, so that they play live as loud as they are rendered. */
export interface KnownGains {
  /**
   * The master's gain of a song of just this text, or else of the text that was rendered last from this
   * file; undefined when it was never rendered.
   */
  recall(file: string, text: string): Promise<Decibels | undefined>;
  remember(file: string, text: string, gain: Decibels): Promise<void>;
}

/** The gains of the cache; undefined where there is none. */
export function knownGains(context: Context): KnownGains | undefined {
  const limit = readCacheLimit(context.env);
  if (!limit.ok) return undefined;
  const files = openFinishedFiles(findDirectories(context.env).cache, limit.value);
  const keysOf = (file: string, text: string): readonly string[] => [
    `gain of text ${createHash('sha256').update(text).digest('hex')}`,
    `gain of file ${resolve(context.cwd, file)}`,
  ];
  return {
    async recall(file, text) {
      for (const key of keysOf(file, text)) {
        const gain = await gainIn(files, key);
        if (gain !== undefined) return gain;
      }
      return undefined;
    },
    async remember(file, text, gain) {
      for (const key of keysOf(file, text)) await files.keepNote(key, { gain });
    },
  };
}

async function gainIn(files: FinishedFiles, key: string): Promise<Decibels | undefined> {
  const note = (await files.note(key)) as { readonly gain?: unknown } | undefined;
  return typeof note?.gain === 'number' && Number.isFinite(note.gain) ? note.gain : undefined;
}
