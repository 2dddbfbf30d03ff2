import type { Edit, EditSounds, SongData, TrackData } from '../song/index.ts';
import { applyEdits, editTidal } from '../song/index.ts';
import { statementParts } from '../tidal/index.ts';
import type { Applied } from './respond.ts';

/** Names that Tidal's users know, told apart from patterns of notes. */
interface NamedSounds {
  sound?(name: string): { readonly instrument: { readonly name: string } } | undefined;
}

/** Tidal's tempo where a file does not set one: 0.575 cycles a second. */
const usualBpm = 138;

/**
 * What a file of Tidal code plays, as far as a song's data can say it: its tracks with their patterns, the
 * instruments that their `s` names, and the tempo. Words are understood against it; the file itself is changed
 * in its statements.
 */
export function songOfTidal(text: string, sounds: EditSounds): SongData {
  const tracks: Record<string, TrackData> = {};
  let bpm = usualBpm;
  for (const part of statementParts(text)) {
    if (part.kind === 'track')
      tracks[part.track] = trackOf(text.slice(part.pattern.start, part.pattern.end), sounds);
    if (part.kind === 'tempo')
      bpm = tempoOf(part.name, text.slice(part.value.start, part.value.end)) ?? bpm;
  }
  return { bpm, tracks };
}

function trackOf(pattern: string, { registry }: EditSounds): TrackData {
  const word = /\b(?:s|sound)\s*\(?\s*"[^a-zA-Z"]*([a-zA-Z][\w-]*)/.exec(pattern)?.[1];
  const named =
    word === undefined
      ? undefined
      : ((registry as NamedSounds).sound?.(word)?.instrument.name ?? word);
  return { ...(named !== undefined && { instrument: named }), pattern };
}

/** A tempo in quarter notes a minute: `(140/60/4)` cycles a second are 140. */
function tempoOf(name: string, text: string): number | undefined {
  const factors = /^[\s()]*([\d.]+)((?:\s*[/*]\s*[\d.]+)*)[\s()]*$/.exec(text);
  if (factors === null) return undefined;
  let value = Number(factors[1]);
  for (const [, sign, by] of (factors[2] ?? '').matchAll(/([/*])\s*([\d.]+)/g)) {
    value = sign === '/' ? value / Number(by) : value * Number(by);
  }
  const isBeats = name === 'setbpm';
  const isPerSecond = name === 'bps';
  return Number((isBeats ? value : isPerSecond ? value * 60 : value * 240).toFixed(3));
}

/** Applies edits to Tidal code that is held beside its view as a song. */
export class TidalText {
  #text: string;
  readonly #sounds: EditSounds;

  constructor(text: string, sounds: EditSounds) {
    this.#text = text;
    this.#sounds = sounds;
  }

  /** The code as it is now. */
  get text(): string {
    return this.#text;
  }

  /** Edits of its statements, all or none; taking them back puts the whole text back. */
  apply(song: SongData, edits: readonly Edit[]): Applied {
    const meant = edits.map((edit) => asControl(edit, song, this.#sounds));
    const edited = editTidal(this.#text, meant, this.#sounds);
    const { problems } = edited;
    if (!edited.ok) return { ok: false, song, inverse: [], sentences: [], problems };
    const { text, sentences } = edited.value;
    this.#text = text;
    const after = songOfTidal(text, this.#sounds);
    return { ok: true, song: after, inverse: wayBack(song, after), sentences, problems };
  }
}

/** Controls of events that do what an effect of a song does. */
const controlOf: Readonly<
  Record<string, readonly [setting: string, control: string, usual: number]>
> = {
  reverb: ['wet', 'room', 0.3],
  delay: ['wet', 'delay', 0.3],
  crush: ['bits', 'crush', 6],
};

/** An edit of a song as Tidal can say it: values as controls of events, steps from what the sound has. */
function asControl(edit: Edit, song: SongData, sounds: EditSounds): Edit {
  if (edit.op === 'effect.add') {
    const [setting, control, usual] = controlOf[edit.effect] ?? [];
    if (control === undefined) return edit;
    const value = (edit.settings as Readonly<Record<string, unknown>> | undefined)?.[setting ?? ''];
    return { op: 'param.set', path: `${edit.strip}.${control}`, value: Number(value ?? usual) };
  }
  if (edit.op !== 'param.step') return edit;
  if (edit.path === 'bpm') return tempoStep(edit, song);
  const level = /^(.+)\.strip\.level$/.exec(edit.path)?.[1];
  if (level !== undefined) return gainStep(level, Number(edit.by ?? 0), song);
  return valueStep(edit, song, sounds);
}

type Step = Extract<Edit, { op: 'param.step' }>;

function tempoStep({ by, times }: Step, { bpm }: SongData): Edit {
  const now = Number(bpm);
  const next = times === undefined ? now + Number(by ?? 0) : now * times;
  return { op: 'song.set', bpm: Number(next.toFixed(2)) };
}

/** Tidal's `gain` is raised to the fourth power: 80 dB for a factor of ten. */
function gainStep(track: string, decibels: number, song: SongData): Edit {
  const factor = 10 ** (decibels / 80);
  const written = /#\s*gain\s+\(?"?([\d.]+)/.exec(String(song.tracks[track]?.pattern ?? ''))?.[1];
  const gain = Number(written ?? 1) * factor;
  return { op: 'param.set', path: `${track}.gain`, value: Number(gain.toFixed(3)) };
}

/** A step of a parameter that the code does not name starts from the sound’s own value. */
function valueStep(edit: Step, song: SongData, sounds: EditSounds): Edit {
  const [track = '', param = ''] = edit.path.split('.');
  if (new RegExp(`#\\s*${param}\\b`).test(String(song.tracks[track]?.pattern ?? ''))) return edit;
  const value = applyEdits(song, [edit], sounds).song.tracks[track]?.set?.[param];
  const number = Number.parseFloat(String(value));
  return Number.isNaN(number) ? edit : { op: 'param.set', path: edit.path, value: value ?? number };
}

/** Edits that give each track its pattern again, and the song its tempo. */
function wayBack(before: SongData, after: SongData): readonly Edit[] {
  const names = [...new Set([...Object.keys(before.tracks), ...Object.keys(after.tracks)])];
  const tracks = names.flatMap((track): Edit[] => {
    const [old, now] = [before.tracks[track], after.tracks[track]];
    if (old === undefined) return [{ op: 'track.remove', track }];
    if (now === undefined)
      return [{ op: 'track.add', track, settings: { pattern: old.pattern ?? '' } }];
    if (old.pattern === now.pattern) return [];
    return [{ op: 'track.pattern', track, pattern: old.pattern ?? null }];
  });
  return before.bpm === after.bpm
    ? tracks
    : [...tracks, { op: 'song.set', bpm: before.bpm ?? usualBpm }];
}
