import { isTidalName } from '../../tidal/index.ts';
import { bareCommands } from './command-names.ts';

/** What was entered at the prompt. */
export type LineKind =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  /** `kick.drive = 24dB` */
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'tidal'; readonly text: string }
  /** Plain words, for the assistant. */
  | { readonly kind: 'words'; readonly text: string };

const edit = /^(?:tracks\.)?[\p{L}_][\p{L}\p{N}_-]*(?:\.[\w-]+)+\s*(?:@[^=]+)?[-+*/]?=(?!=)/u;
const tempoEdit = /^(?:bpm|key|seed|title|genre)\s*[-+*/]?=(?!=)/;
const definition = /^[a-z_][\w']*(?:\s+[\w'"()[\]_]+)*\s*=(?!=)/;
const keywords = /^(?:let|import|do|type|data|infix[lr]?)\b/;
/** A track, or what acts on one, with what it is given. */
const performing =
  /^(?:d\d+|t\d+|p|once|asap|solo|unsolo|mute|unmute|only|each|setcps|cps|setbpm|bps|set[FISRB])\s*(?:[$"(\d-]|$)/;
const alone = /^(?:hush|unmuteAll|unsoloAll|resetCycles)$/;

/**
 * Tells what a line is: a command (`:tempo 180`, `help every`), a song's edit (`kick.drive = 24dB`), one of Tidal's
 * statements (`d1 $ s "bd*4"`), or plain words (`make the kick harder`).
 *
 * @param hasSong whether a song file plays, so that `bpm = 180` is an edit of it
 * @example lineKind('kick.drive = 24dB', true).kind // => 'edit'
 * @example lineKind('make the kick harder', true).kind // => 'words'
 */
export function lineKind(entered: string, hasSong: boolean): LineKind {
  const text = entered.trim();
  if (text === '' || /^(?:--[^\n]*(?:\n|$)\s*)+$/.test(text)) return { kind: 'nothing' };
  const [, name = '', rest = ''] = /^:(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  if (text.startsWith(':')) return { kind: 'command', name, rest };
  const bare = bareCommand(text);
  if (bare !== undefined) return bare;
  if (edit.test(text) || (hasSong && tempoEdit.test(text))) return { kind: 'edit', text };
  return { kind: isTidal(text) ? 'tidal' : 'words', text };
}

/** Commands whose names are no words of Tidal need no colon, where they stand alone or with one word more. */
function bareCommand(text: string): LineKind | undefined {
  const [, name = '', rest = ''] = /^(\w+)(?:\s+(\S+))?$/.exec(text) ?? [];
  const most = bareCommands.get(name);
  if (most === undefined || (rest !== '' && most === 0)) return undefined;
  return { kind: 'command', name, rest };
}

function isTidal(entered: string): boolean {
  const text = entered.replace(/^(?:--[^\n]*\n\s*)+/, '');
  const [, given] = /^[dt]\d+\s+(\w+)/.exec(text) ?? [];
  if (given !== undefined && isTidalName(given)) return true;
  if (performing.test(text) || alone.test(text) || keywords.test(text)) return true;
  if (definition.test(text)) return true;
  const [first = ''] = /^[\w']+/.exec(text) ?? [];
  const isKnown = isTidalName(first) || isTidalName(`\\${first}`);
  // `fast hats` are words, `fast 2 $ s "bd"` is none of the kind
  return (isKnown && /[$"#]/.test(text)) || /^["([]/.test(text);
}
