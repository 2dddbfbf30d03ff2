const NOTE_OFF = 0x80;
const NOTE_ON = 0x90;
const CONTROL = 0xb0;
const SUSTAIN = 64;
const ALL_NOTES_OFF = 123;

/** The notes that sound on one port, by what was sent to it. */
export class HeldNotes {
  readonly #sounding = new Set<number>();
  readonly #channels = new Set<number>();

  /** Channels, from 0, that were used. */
  get channels(): ReadonlySet<number> {
    return this.#channels;
  }

  /** Takes note of a message that is sent. */
  see([status = 0, note = 0, velocity = 0]: readonly number[]): void {
    if (status >= 0xf0) return;
    const channel = status & 0x0f;
    this.#channels.add(channel);
    const key = channel * 128 + note;
    if ((status & 0xf0) === NOTE_ON && velocity > 0) this.#sounding.add(key);
    else if ((status & 0xf0) === NOTE_ON || (status & 0xf0) === NOTE_OFF)
      this.#sounding.delete(key);
  }

  /** The messages that end all of them, and what else may hold notes; from then on nothing sounds. */
  release(): readonly (readonly number[])[] {
    const offs = [...this.#sounding].map((key) => [NOTE_OFF + Math.floor(key / 128), key % 128, 0]);
    this.#sounding.clear();
    const pedals = [...this.#channels].flatMap((channel) => [
      [CONTROL + channel, SUSTAIN, 0],
      [CONTROL + channel, ALL_NOTES_OFF, 0],
    ]);
    return [...offs, ...pedals];
  }
}
