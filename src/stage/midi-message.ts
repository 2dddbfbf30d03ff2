/**
 * What a MIDI instrument can be told, as data. Channels count from 1 to 16. Values are whole: 0..127, or
 * 0..16,383 where they have 14 bits.
 */
export type MidiMessage =
  | {
      readonly kind: 'note-on';
      readonly channel: number;
      readonly note: number;
      /** 1..127. */
      readonly velocity: number;
    }
  | { readonly kind: 'note-off'; readonly channel: number; readonly note: number }
  | {
      readonly kind: 'control';
      readonly channel: number;
      readonly controller: number;
      readonly value: number;
    }
  | {
      /** A controller 0..31 and the one 32 above it, as one number of 14 bits. */
      readonly kind: 'control-14';
      readonly channel: number;
      readonly controller: number;
      readonly value: number;
    }
  | {
      readonly kind: 'nrpn';
      readonly channel: number;
      /** 14 bits. */
      readonly parameter: number;
      /** 14 bits. */
      readonly value: number;
    }
  | { readonly kind: 'program'; readonly channel: number; readonly program: number }
  /** 14 bits; 8192 is the middle. */
  | { readonly kind: 'bend'; readonly channel: number; readonly value: number }
  | { readonly kind: 'pressure'; readonly channel: number; readonly value: number }
  | {
      readonly kind: 'note-pressure';
      readonly channel: number;
      readonly note: number;
      readonly value: number;
    };

/** A message to a port, in seconds from the cycle that a state began at. */
export interface TimedMidi {
  readonly time: number;
  /** The track that it is of. */
  readonly track: string;
  /** The port's name as the song has it. */
  readonly port: string;
  readonly message: MidiMessage;
}
