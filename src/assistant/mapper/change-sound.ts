import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { adjustSound } from './adjust.ts';
import { before, eachPattern } from './pattern-text.ts';
import { writeLine } from './riffs.ts';
import { roles } from './roles-table.ts';
import { type Answer, asks, chance, keyOf, notThere, type Scene } from './scene.ts';
import { stripsOf, targetsOf } from './targets.ts';
import { editTempo } from './tempo.ts';
import { presetSaid } from './tracks.ts';
import { isLeft, isWantedFirst, kickWanted } from './wanted.ts';

/** Another instrument or preset for a track. */
export function changeSound(clause: Clause, scene: Scene): Answer {
  const { tags } = clause;
  const { song, sounds } = scene;
  const known = sounds.registry.instrument('gabber-kick')?.presets ?? {};
  const preset = kickSaid(clause, known);
  const all = [...new Set(tags.filter(({ kind }) => kind === 'target').map(({ id }) => id))];
  const exact = all.filter((id) => id !== 'mix');
  const named = exact.length > 0 ? exact : all;
  const [kick] = stripsOf('kick', song);
  if (
    preset !== undefined &&
    (named.length === 0 ||
      named.includes('kick') ||
      named.every((each) => roles[each] === undefined))
  ) {
    if (kick === undefined) return notThere(['kick'], 'change');
    return kickOfKind(preset, kick, scene);
  }
  return changeInstrument(clause, scene, named);
}

/** The kind of kick that is meant; a genre is one only where a kick is spoken of. */
function kickSaid(clause: Clause, known: Readonly<Record<string, unknown>>): string | undefined {
  const { features } = clause;
  const isOfKick = features.has('target:kick') || features.has('preset');
  const isItsKind = features.has('anaphor') && !features.has('part');
  return isOfKick || isItsKind ? kickWanted(clause, known) : undefined;
}

/** Another kind of kick: its preset, on the instrument that has it. */
function kickOfKind(preset: string, kick: string, { song }: Scene): Answer {
  const { instrument, preset: now } = song.tracks[kick] ?? {};
  const isGabber = instrument === 'gabber-kick';
  if (isGabber && now === preset)
    return asks(`${kick} is ${preset} already. What should it be instead?`);
  const edits: readonly Edit[] = [
    ...(isGabber
      ? []
      : [{ op: 'track.instrument' as const, track: kick, instrument: 'gabber-kick' }]),
    kinds[preset]?.(kick) ?? { op: 'preset.set', of: kick, preset },
  ];
  return { edits, strips: [kick] };
}

/** Kinds of kick that are no presets. */
const kinds: Readonly<Record<string, (kick: string) => Edit>> = {
  reverse: (kick) => ({ op: 'param.set', path: `${kick}.backwards`, value: true }),
  gated: (kick) => ({ op: 'param.set', path: `${kick}.cuts`, value: 8 }),
};

function changeInstrument(clause: Clause, scene: Scene, named: readonly string[]): Answer {
  const { song, sounds } = scene;
  const isAnaphor = clause.features.has('anaphor');
  const ordered = exchanged(clause, named);
  const isOwn = isAnaphor && isAnother(clause, scene, named);
  const [from = '', to] = named.length > 1 ? ordered : isAnaphor && !isOwn ? ['', named[0]] : named;
  const tracks = (from === '' ? scene.focus : stripsOf(from, song)).filter(
    (name) => song.tracks[name] !== undefined,
  );
  const [track] = tracks;
  const own = roles[from]?.instruments[0];
  const isMade = clause.features.has('same-twice') && own !== undefined;
  // `make the organ a real organ`
  if (isMade && track !== undefined && song.tracks[track]?.instrument !== own)
    return { edits: [{ op: 'track.instrument', track, instrument: own }], strips: [track] };
  if (to === undefined && track !== undefined) return otherPreset(clause, scene, track);
  const instrument = roles[to ?? '']?.instruments[0];
  if (track === undefined) return notThere([from || 'sound'], 'change');
  if (instrument === undefined || sounds.registry.instrument(instrument) === undefined)
    return asks(`What should ${track} be instead?`);
  return { edits: [{ op: 'track.instrument', track, instrument }], strips: [track] };
}

/** What shall go and what shall be instead, in this order, of the roles that a clause names. */
function exchanged(clause: Clause, named: readonly string[]): readonly string[] {
  const left = clause.tags
    .filter((tag) => tag.kind === 'target' && isLeft(clause, tag))
    .map(({ id }) => id);
  const kept = named.filter((id) => !left.includes(id));
  const isFirst = isWantedFirst(clause);
  const pair = isFirst ? kept.toReversed() : kept;
  // `use a piano for the lead instead of the supersaw`
  return kept.length > 1 ? pair : [...left, ...kept];
}

/** `a 909 snare instead of this one`: of the snare that is there, where nothing else was spoken of. */
function isAnother(
  clause: Clause,
  { song, sounds, focus, seed }: Scene,
  [role = '']: readonly string[],
): boolean {
  const [track] = stripsOf(role, song);
  if (track === undefined) return false;
  const instrument = String(song.tracks[track]?.instrument);
  const isNamed = presetSaid(clause, { song, sounds, focus, seed }, instrument) !== undefined;
  return focus.length === 0 || focus.includes(track) || isNamed;
}

function otherPreset(clause: Clause, scene: Scene, track: string): Answer {
  const { song, sounds } = scene;
  const presets = Object.keys(
    sounds.registry.instrument(String(song.tracks[track]?.instrument))?.presets ?? {},
  );
  // `a rubbery acid` is its preset rubber
  const wanted = presetSaid(clause, scene, String(song.tracks[track]?.instrument), track);
  if (wanted !== undefined && wanted !== song.tracks[track]?.preset)
    return { edits: [{ op: 'preset.set', of: track, preset: wanted }], strips: [track] };
  const others = presets.filter((each) => each !== song.tracks[track]?.preset);
  if (clause.features.has('stance:new') && others.length > 0) {
    const preset = others[chance(scene, `preset ${track}`).int(others.length)] ?? '';
    return { edits: [{ op: 'preset.set', of: track, preset }], strips: [track] };
  }
  return asks(
    presets.length === 0
      ? `What should ${track} be instead?`
      : `Which one for ${track}: ${presets.slice(0, 6).join(', ')}?`,
  );
}

function playsNotes({ song, sounds }: Scene, track: string): boolean {
  return sounds.registry.instrument(String(song.tracks[track]?.instrument))?.pitch?.kind === 'note';
}

/** Another version of what was spoken of: the same with a difference, or other notes. */
export function vary(clause: Clause, scene: Scene): Answer {
  const hasWords =
    ['sound', 'level', 'band', 'space'].some((kind) => clause.features.has(kind)) ||
    clause.features.has('mood');
  if (hasWords) return adjustSound(clause, scene);
  if (clause.features.has('speed')) return editTempo(clause, scene);
  const { song } = scene;
  const named = targetsOf(clause, scene).strips;
  const melodic = ['lead', 'hoover', 'acid', 'screech', 'arp', 'piano', 'stab'].flatMap((role) =>
    stripsOf(role, song),
  );
  const drums = named.filter((name) => song.tracks[name] !== undefined);
  if (drums.length > 0 && !drums.some((name) => playsNotes(scene, name)))
    return {
      edits: drums.flatMap((track) =>
        eachPattern(song, track, (text) => before(text, 'every 4 (0.25 <~)')),
      ),
      strips: drums,
    };
  const [track] = [...named, ...scene.focus, ...melodic].filter(
    (name) =>
      song.tracks[name]?.pattern !== undefined &&
      scene.sounds.registry.instrument(String(song.tracks[name]?.instrument))?.pitch?.kind ===
        'note',
  );
  if (track === undefined) return asks('A variation of which track?');
  const style = song.tracks[track]?.instrument === 'acid' ? 'acid' : 'riff';
  const pattern = `note "${writeLine(keyOf(scene), { style, bars: style === 'acid' ? 1 : 4, octave: 4 }, chance(scene, `vary ${track}`))}"`;
  return { edits: [{ op: 'track.pattern', track, pattern }], strips: [track] };
}
