import { findGenre, keyName, parseKey } from '../../music/index.ts';
import type { Edit, SongData } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { amountOf } from './levels.ts';
import { patternFor } from './riffs.ts';
import { type Role, roles } from './roles-table.ts';
import { type Answer, chance, genreOf, keyOf, type Scene } from './scene.ts';

/** What plays in a new song of a genre, and the preset of its kick. */
export const bands: Readonly<
  Record<string, { readonly preset?: string; readonly parts: readonly string[] }>
> = {
  gabber: { preset: 'rotterdam', parts: ['open-hat', 'clap', 'ride', 'hoover', 'stab'] },
  happy: { preset: 'happy', parts: ['open-hat', 'clap', 'piano', 'bass', 'supersaw'] },
  mainstream: { preset: 'mainstream', parts: ['open-hat', 'clap', 'lead', 'strings', 'screech'] },
  industrial: { preset: 'industrial', parts: ['metal', 'snare', 'reese', 'strings'] },
  doomcore: { preset: 'doom', parts: ['ride', 'strings', 'mentasm', 'choir'] },
  terror: { preset: 'terror', parts: ['snare', 'screech', 'guitar', 'siren'] },
  speed: { preset: 'speedcore', parts: ['snare', 'glitch', 'screech'] },
  french: { preset: 'frenchcore', parts: ['open-hat', 'bass', 'lead', 'arp'] },
  uptempo: { preset: 'uptempo', parts: ['screech', 'siren', 'open-hat'] },
  hardtechno: { preset: 'hardtechno', parts: ['rumble', 'open-hat', 'ride', 'clap', 'stab'] },
  raw: { preset: 'zaag', parts: ['clap', 'screech', 'lead', 'strings'] },
  acidcore: { preset: 'acidcore', parts: ['open-hat', 'ride', 'acid', 'clap'] },
  breakcore: { preset: 'breakcore', parts: ['amen', 'reese', 'stab'] },
  crossbreed: { preset: 'crossbreed', parts: ['snare', 'reese', 'amen', 'pad'] },
  ukhc: { preset: 'ukhc', parts: ['clap', 'open-hat', 'psy-bass', 'supersaw'] },
};

/** A new song in place of this one. */
export function createSong(clause: Clause, scene: Scene): Answer {
  const style =
    clause.tags.find(({ kind }) => kind === 'genre' || kind === 'artist')?.id ?? 'gabber';
  const found = findGenre(style);
  const genre = found.ok ? found.value : genreOf(scene);
  const named = clause.tags.find(({ kind }) => kind === 'key')?.id;
  const keyText = named ?? genre.key;
  const read = parseKey(keyText);
  const key = read.ok ? read.value : keyOf(scene);
  const bpm = tempoNamed(clause) ?? genre.bpm.typical;
  const extra = clause.tags
    .filter(({ kind, id }) => kind === 'target' && roles[id] !== undefined)
    .map(({ id }) => id);
  const band = bands[style] ?? bands[genre.id] ?? bands['gabber'];
  const parts = [...new Set([...(band?.parts ?? []), ...extra])];
  const song: SongData = {
    title: `${genre.name.split(',')[0]} ${Math.round(bpm)}`,
    genre: genre.id,
    bpm,
    key: keyName(key),
    seed: scene.song.seed ?? 1,
    tracks: Object.fromEntries([
      [
        'kick',
        {
          instrument: 'gabber-kick',
          ...presetFor(scene, band?.preset),
          pattern: 'x*4',
          level: '-9dB',
        },
      ],
      ...parts.map((role) => [role, partFor(role, key, scene)] as const),
    ]),
    returns: { hall: { effects: [{ reverb: { kind: 'hall', time: '2.4s', lowcut: '300Hz' } }] } },
    master: { effects: [{ clip: { drive: '2dB' } }] },
    arrangement: formFor(parts, Math.max(1, minutesOf(clause) * (bpm / 4))),
  };
  const edit: Edit = { op: 'song.replace', song: JSON.parse(JSON.stringify(song)) };
  return {
    edits: [edit],
    said: `A new ${genre.name.split(',')[0]} song at ${bpm} bpm in ${keyName(key)}: kick, ${parts.join(', ')}. “Undo” brings the old one back.`,
  };
}

/** A tempo that a clause says, in quarter notes a minute. */
export function tempoNamed(clause: Clause): number | undefined {
  const amount =
    amountOf(clause, 'bpm') ??
    clause.tags.find(
      ({ kind, amount: each }) =>
        kind === 'number' && each?.unit === undefined && (each?.value ?? 0) >= 60,
    )?.amount;
  if (amount === undefined || amount.value < 40) return undefined;
  return Math.min(1200, Math.max(60, amount.value));
}

function minutesOf(clause: Clause): number {
  return Math.min(12, amountOf(clause, 'minutes')?.value ?? 3);
}

function presetFor(scene: Scene, preset: string | undefined): { readonly preset?: string } {
  const known = scene.sounds.registry.instrument('gabber-kick')?.presets ?? {};
  return preset !== undefined && known[preset] !== undefined ? { preset } : {};
}

function partFor(role: string, key: Parameters<typeof patternFor>[1], scene: Scene) {
  const { instruments, plays, level, reverb, ducks } = roles[role] as Role;
  return {
    instrument: instruments[0] ?? 'supersaw',
    pattern: patternFor(plays, key, chance(scene, role)),
    ...(ducks && { duck: { by: 'kick', depth: '5dB', release: '1/8' } }),
    ...(reverb !== undefined && { sends: { hall: `${reverb}dB` } }),
    level: `${level}dB`,
  };
}

/** The usual form, its sections as long as fits: multiples of four bars. */
function formFor(parts: readonly string[], bars: number): NonNullable<SongData['arrangement']> {
  const of = (where: Role['where']): string[] =>
    parts.filter((role) => roles[role]?.where === where);
  const size = (share: number): number => Math.max(4, Math.round((bars * share) / 4) * 4);
  const [first, second] = of('kick');
  const intro = ['kick', ...[first, second].filter((each) => each !== undefined)];
  const calm = of('break').length > 0 ? of('break') : parts.slice(-1);
  return [
    { section: 'intro', bars: size(0.14), play: intro },
    { section: 'break', bars: size(0.14), play: calm },
    { section: 'build', bars: size(0.07), play: ['kick', ...calm], roll: { kick: 2 } },
    { section: 'drop', bars: size(0.25) },
    { section: 'break-2', bars: size(0.08), play: calm },
    { section: 'drop-2', bars: size(0.22) },
    { section: 'outro', bars: size(0.1), play: intro },
  ];
}
