import type { MessagePort } from 'node:worker_threads';
import type { Problem } from '../../base/index.ts';
import type { PlayerProgram } from './programs.ts';

/** What the sound's thread is started with. */
export interface SoundSettings {
  readonly sampleRate: number;
  /** Tried in order; with none of them the sound goes nowhere, in real time. */
  readonly programs: readonly PlayerProgram[];
  /** A WAV file that all sound is written to. */
  readonly record?: string;
}

/** What the sound's thread is told. */
export type ToSound =
  /** Where sound comes from, from now on. */
  | { readonly kind: 'attach'; readonly port: MessagePort }
  /** Fades out and ends. */
  | { readonly kind: 'fade' }
  /** Ends after so many frames since the beginning, or at once when there were more. */
  | { readonly kind: 'end'; readonly frame: number };

/** What it says. */
export type FromSound =
  | { readonly kind: 'begun'; readonly command: string }
  | { readonly kind: 'underruns'; readonly count: number }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** All is over; the recording has so many frames. */
  | { readonly kind: 'ended'; readonly recorded?: number; readonly problems: readonly Problem[] };
