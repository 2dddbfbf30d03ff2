import { type PlayedKey, readMessage } from '../midi/index.ts';
import { isPlayedBy } from './live-keys.ts';
import type { Player } from './player.ts';

/** Notes of one track that are kept; beyond them nothing more is written down. */
const MOST_NOTES = 20_000;

/** What was played on one track. */
export interface Take {
  readonly track: string;
  readonly player: Player;
  readonly notes: readonly PlayedKey[];
}

interface Begun {
  readonly begin: number;
  readonly velocity: number;
}

/** One track while it is written down. */
interface Sheet {
  readonly track: string;
  readonly player: Player;
  readonly notes: PlayedKey[];
  readonly down: Map<number, Begun>;
}

/** Writes down what is played on keys, in the cycles that are heard when keys go down and up. */
export class KeyRecorder {
  readonly #sheets: Sheet[] = [];

  /** Takes a message of a port, at the cycle of a player that is heard then. */
  hear(port: string, bytes: readonly number[], player: Player, cycle: number): void {
    const message = readMessage(bytes);
    if (message?.kind !== 'note-on' && message?.kind !== 'note-off') return;
    for (const track of player.plan.tracks) {
      if (!isPlayedBy(track, port, message.channel)) continue;
      const sheet = this.#sheetOf(player, track.name);
      const key = message.note + (track.keys?.transpose ?? 0);
      this.#lift(sheet, key, cycle);
      if (message.kind === 'note-on' && sheet.notes.length < MOST_NOTES) {
        sheet.down.set(key, { begin: cycle, velocity: message.velocity });
      }
    }
  }

  /** What was played so far; keys that are down end at a cycle of their player. */
  takes(cycleOf: (player: Player) => number): readonly Take[] {
    return this.#sheets.map((sheet) => {
      const end = cycleOf(sheet.player);
      const held = [...sheet.down].map(([key, { begin, velocity }]) => {
        return { begin, end: Math.max(begin, end), key, velocity };
      });
      return { track: sheet.track, player: sheet.player, notes: [...sheet.notes, ...held] };
    });
  }

  #lift(sheet: Sheet, key: number, cycle: number): void {
    const begun = sheet.down.get(key);
    if (begun === undefined) return;
    sheet.down.delete(key);
    sheet.notes.push({ ...begun, end: Math.max(begun.begin, cycle), key });
  }

  #sheetOf(player: Player, track: string): Sheet {
    const known = this.#sheets.find((each) => each.player === player && each.track === track);
    if (known !== undefined) return known;
    const sheet: Sheet = { player, track, notes: [], down: new Map() };
    this.#sheets.push(sheet);
    return sheet;
  }
}
