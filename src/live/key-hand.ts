import type { Seconds } from '../base/index.ts';
import type { MidiMessage, TimedMessage, TrackPlan } from '../stage/index.ts';
import { isHeld, keyEvent, playedNote } from './key-events.ts';
import type { Player } from './player.ts';
import type { Scheduler } from './scheduler.ts';

const PEDAL = 64;
const ALL_SOUND_OFF = 120;
const RESET_CONTROLLERS = 121;
/** Controllers from here on end notes, whatever their value. */
const ALL_NOTES_OFF = 123;
const KEYS = 128;
const BEND_MIDDLE = 8192;
/** Semitones of a bend to the end. */
const BEND_RANGE = 2;

/** What sounds for a key, and its pitch before it is bent. */
interface Sounding {
  /** Of a poly voice the group that it is in alone, of a mono one the voice itself. */
  readonly id: number;
  readonly freq: number;
}

/** A key that is down, or that the pedal holds. */
interface Key {
  readonly channel: number;
  readonly note: number;
  readonly velocity: number;
  /** What plays it; it is told how to end as it was begun, although the song may have changed since. */
  readonly by: 'voice' | 'mono' | 'midi';
  /** The note that a MIDI instrument was told. */
  readonly played: number;
  voice: Sounding | undefined;
  isDown: boolean;
}

/** What the keys of one port play on one track of a player. */
export class KeyHand {
  readonly player: Player;
  readonly track: string;
  readonly port: string;
  readonly #scheduler: Scheduler;
  /** By channel and key, in the order in which they were struck. */
  readonly #held = new Map<number, Key>();
  /** The voice of a mono instrument. */
  #mono: Sounding | undefined;
  /** Channels whose pedal is down. */
  readonly #pedals = new Set<number>();
  /** By what frequencies are multiplied, by channel. */
  readonly #bends = new Map<number, number>();

  constructor(scheduler: Scheduler, player: Player, track: string, port: string) {
    this.#scheduler = scheduler;
    this.player = player;
    this.track = track;
    this.port = port;
  }

  /** The channels on which keys are held. */
  get channels(): readonly number[] {
    return [...this.#held.values()].map(({ channel }) => channel);
  }

  /** Plays a message on the track, as it is now, at a live time. */
  take(track: TrackPlan, message: MidiMessage, time: Seconds): void {
    const { channel } = message;
    switch (message.kind) {
      case 'note-on':
        this.#strike(track, message, time);
        break;
      case 'note-off':
        this.#lift(track, keyOf(channel, message.note), time);
        break;
      case 'bend':
        this.#bend(channel, message.value, time);
        break;
      case 'control':
        this.#control(track, message, time);
        break;
      default:
        break;
    }
  }

  /** Lets go of all keys; pedals stay where they are. */
  endAll(time: Seconds): void {
    for (const key of [...this.#held.keys()]) this.#end(key, time);
  }

  /** Lets go of all keys, of pedals and of wheels. */
  leave(time: Seconds): void {
    this.#pedals.clear();
    this.#bends.clear();
    this.endAll(time);
  }

  #control(
    track: TrackPlan,
    { channel, controller, value }: Extract<MidiMessage, { kind: 'control' }>,
    time: Seconds,
  ): void {
    if (controller === PEDAL) this.#press(track, channel, value >= 64, time);
    else if (controller === ALL_SOUND_OFF) this.#cut(channel, time);
    else if (controller === RESET_CONTROLLERS) {
      this.#press(track, channel, false, time);
      this.#bend(channel, BEND_MIDDLE, time);
    } else if (controller >= ALL_NOTES_OFF) {
      for (const [key] of this.#of(channel)) this.#lift(track, key, time);
    }
  }

  #strike(
    track: TrackPlan,
    { channel, note, velocity }: Extract<MidiMessage, { kind: 'note-on' }>,
    time: Seconds,
  ): void {
    const key = keyOf(channel, note);
    this.#end(key, time);
    const by = playerOf(track);
    const begun = this.#play(track, { note, velocity }, time);
    if (!isHeld(track)) return;
    if (by === 'mono') this.#mono = begun ?? this.#mono;
    // a voice that had to make room is not this key's any more
    for (const each of this.#held.values())
      if (each.voice?.id === begun?.id) each.voice = undefined;
    const voice = by === 'voice' ? begun : undefined;
    const played = playedNote(track, note);
    this.#held.set(key, { channel, note, velocity, by, played, voice, isDown: true });
    if (this.#bends.get(channel) !== undefined) this.#tellBend(channel, time);
  }

  /** Sends what begins a note, and gives what sounds then. */
  #play(
    track: TrackPlan,
    { note, velocity }: Pick<Key, 'note' | 'velocity'>,
    time: Seconds,
  ): Sounding | undefined {
    const cycle = Math.max(0, this.player.cycleAt(time));
    const event = keyEvent(track, { note, velocity, time, cycle });
    return soundingIn(this.player, track, this.#scheduler.play(this.player, [event]));
  }

  #lift(track: TrackPlan, key: number, time: Seconds): void {
    const held = this.#held.get(key);
    if (held === undefined) return;
    held.isDown = false;
    if (this.#pedals.has(held.channel)) return;
    const newest = [...this.#held.values()].at(-1) === held;
    this.#end(key, time);
    const left = [...this.#held.values()].at(-1);
    // a mono instrument goes back to the key that is still down
    if (this.#mono === undefined || !newest || left === undefined) return;
    this.#mono = this.#play(track, left, time) ?? this.#mono;
  }

  #press(track: TrackPlan, channel: number, isPressed: boolean, time: Seconds): void {
    if (isPressed) {
      this.#pedals.add(channel);
      return;
    }
    this.#pedals.delete(channel);
    for (const [key, { isDown }] of this.#of(channel)) if (!isDown) this.#lift(track, key, time);
  }

  /** Silences what a channel holds at once; mono instruments and those of MIDI end as they do. */
  #cut(channel: number, time: Seconds): void {
    const voices = this.#of(channel).flatMap(([, { voice }]) => voice ?? []);
    const commands = voices.map(({ id }) => {
      return { op: 'node.set', id, controls: { gate: 0 } } as const;
    });
    this.#pedals.delete(channel);
    for (const [key] of this.#of(channel)) this.#end(key, time);
    if (commands.length > 0) this.#send(commands, time);
  }

  #end(key: number, time: Seconds): void {
    const held = this.#held.get(key);
    if (held === undefined) return;
    this.#held.delete(key);
    const { track, player } = this;
    if (held.by === 'voice') {
      const { voice } = held;
      if (voice !== undefined) this.#scheduler.letGo(player, { track, time, group: voice.id });
      return;
    }
    if (held.by === 'mono') {
      if ([...this.#held.values()].some(({ by }) => by === 'mono')) return;
      this.#mono = undefined;
    }
    this.#scheduler.letGo(player, { track, time, note: held.played });
  }

  #of(channel: number): readonly (readonly [number, Key])[] {
    return [...this.#held].filter(([, key]) => key.channel === channel);
  }

  #bend(channel: number, value: number, time: Seconds): void {
    this.#bends.set(channel, 2 ** (((value - BEND_MIDDLE) / BEND_MIDDLE) * (BEND_RANGE / 12)));
    this.#tellBend(channel, time);
  }

  #tellBend(channel: number, time: Seconds): void {
    const bend = this.#bends.get(channel) ?? 1;
    const voices = this.#of(channel).flatMap(([, { voice }]) => voice ?? []);
    const all = this.#mono === undefined ? voices : [...voices, this.#mono];
    const commands = all.map(({ id, freq }) => {
      return { op: 'node.set', id, controls: { freq: freq * bend } } as const;
    });
    if (commands.length > 0) this.#send(commands, time);
  }

  #send(commands: TimedMessage['commands'], time: Seconds): void {
    this.#scheduler.send(this.player, [{ time, node: this.track, commands }]);
  }
}

function keyOf(channel: number, note: number): number {
  return channel * KEYS + note;
}

function playerOf({ midi, instrument }: TrackPlan): Key['by'] {
  if (midi !== undefined) return 'midi';
  return instrument?.mono === true ? 'mono' : 'voice';
}

/** What messages begin on a track that a key can end, or move to another pitch. */
function soundingIn(
  { plan }: Player,
  { name, instrument }: TrackPlan,
  messages: readonly TimedMessage[],
): Sounding | undefined {
  const node = plan.nodes.find((each) => each.name === name);
  if (node === undefined) return undefined;
  const { firstVoice, voices } = node.place;
  const commands = messages.filter((each) => each.node === name).flatMap((each) => each.commands);
  for (const command of commands) {
    if (command.op !== 'synth.new' && command.op !== 'node.set') continue;
    const freq = Number(command.controls?.['freq']);
    if (!Number.isFinite(freq) || command.id < firstVoice) continue;
    const isOwn = command.op === 'node.set' || instrument?.mono === true;
    if (isOwn) return { id: command.id, freq };
    if (command.target !== voices) return { id: command.target, freq };
  }
  return undefined;
}
