import { fileURLToPath } from 'node:url';
import { noHistory, type Response, respond } from '../../../src/assistant/index.ts';
import type { SongData } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { failing, strays } from './judge.ts';
import { songsOf } from './messages.ts';

const registry = makeDefaultRegistry();

/** The songs that messages are about; without a name the fixtures' own. */
export const songNamed = songsOf(fileURLToPath(new URL('../../../', import.meta.url)));

/** What is answered to a message that begins a conversation about a song. */
export function answerTo(message: string, song: SongData = songNamed('')): Response {
  return respond(message, { song, sounds: { registry }, history: noHistory });
}

/** What of the checks of a message fails, and the tracks that are otherwise although none names them. */
export function wrong(message: string, checks: readonly string[], name = ''): readonly string[] {
  const before = songNamed(name);
  const songs = { before, after: answerTo(message, before).song };
  return [
    ...checks.filter((check) => failing(check, songs) !== undefined),
    ...strays(checks, songs),
  ];
}
