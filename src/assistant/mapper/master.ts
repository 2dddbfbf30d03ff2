import { loudnessTarget } from '../../music/index.ts';
import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { amountOf } from './levels.ts';
import { movesOf } from './moves.ts';
import { bands } from './new-song.ts';
import { type Answer, asks, genreOf, type Scene, says, works } from './scene.ts';
import { addedEffect, effectsOfStrip } from './strips.ts';
import { stripsOf } from './targets.ts';

/** How loud the master ends, and how high its peaks. */
export function editMaster(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const lufs = amountOf(clause, 'lufs')?.value;
  const isCeiling = ['topic:ceiling', 'setting:ceiling', 'effect:limit'].some((each) =>
    features.has(each),
  );
  const plain = clause.tags.find(({ kind, amount }) => kind === 'number' && amount?.unit !== 'lufs')
    ?.amount?.value;
  if (isCeiling && plain !== undefined)
    return { edits: [{ op: 'param.set', path: 'master.ceiling', value: `${-Math.abs(plain)}dB` }] };
  const step = lufs === undefined ? undefined : lufsBy(clause, lufs);
  if (step !== undefined) return aimedAt(loudnessNow(scene) + step);
  const wanted = lufs ?? (features.has('topic:loudness') ? plain : undefined);
  if (wanted !== undefined) return aimedAt(-Math.abs(wanted));
  if (features.has('topic:reference') || features.has('verb:match'))
    return asks(
      'I cannot hear your reference here. How loud is it, in LUFS? (`gabber analyze` measures it.)',
    );
  if (
    ['word:streaming', 'word:spotify', 'word:youtube', 'word:soundcloud'].some((each) =>
      features.has(each),
    )
  )
    return { edits: [{ op: 'param.set', path: 'master.target', value: 'stream' }] };
  const genre = genreOf(scene);
  const isQuieter =
    ['level:quieter', 'verb:quieter', 'particle:down', 'word:headroom', 'stance:less'].some(
      (each) => features.has(each),
    ) !== features.has('stance:too');
  if (
    ['level', 'verb:louder', 'verb:quieter', 'particle', 'word:headroom'].some((each) =>
      features.has(each),
    )
  )
    return aimedAt(loudnessNow(scene) + (isQuieter ? -2 : 1.5));
  const effects = effectsOfStrip(scene.song, 'master').includes('clip')
    ? []
    : [addedEffect(scene.song, 'master', 'clip', { drive: '2dB' })];
  return {
    edits: [{ op: 'param.set', path: 'master.target', value: 'club' }, ...effects],
    said: `The master ends at ${genre.lufs.integrated} LUFS, the loudness of ${genre.name}.`,
  };
}

const quieter = ['level:quieter', 'verb:quieter', 'particle:down', 'stance:less', 'stance:too'];
const louder = ['level:louder', 'verb:louder', 'particle:up', 'stance:more'];
/** No master is aimed at so little: a smaller number is a step. */
const leastTarget = 4;

/** `bring it down 2 lufs`: a step rather than an aim; undefined where it is one. */
function lufsBy({ features }: Clause, lufs: number): number | undefined {
  const isStep = Math.abs(lufs) < leastTarget || features.has('word:by');
  if (!isStep || features.has('word:to') || features.has('word:at')) return undefined;
  const isQuieter = quieter.some((each) => features.has(each));
  const isLouder = louder.some((each) => features.has(each));
  if (isQuieter || isLouder) return isQuieter ? -Math.abs(lufs) : Math.abs(lufs);
  return undefined;
}

function loudnessNow(scene: Scene): number {
  const genre = genreOf(scene);
  const now = loudnessTarget(scene.song.master?.target ?? 'club', genre);
  return now.ok ? now.value.lufs : genre.lufs.integrated;
}

function aimedAt(lufs: number): Answer {
  const aim = Number(Math.max(-30, Math.min(-4, lufs)).toFixed(1));
  return { edits: [{ op: 'param.set', path: 'master.target', value: `${aim} LUFS` }] };
}

/** The sound of an age, a person or a genre, as far as settings of this song can bring it. */
export function likeReference(clause: Clause, scene: Scene): Answer {
  const { features, tags } = clause;
  const artist =
    tags.find(({ kind }) => kind === 'artist')?.id ?? tags.find(({ kind }) => kind === 'genre')?.id;
  const [kick] = stripsOf('kick', scene.song);
  const isOld = features.has('era:oldschool');
  const isNew = features.has('era:modern');
  const style =
    artist ??
    (isOld ? 'gabber' : isNew ? 'mainstream' : features.has('era:raw') ? 'raw' : undefined);
  if (style === undefined)
    return asks('Whose sound do you mean? I know genres by name, and some artists by theirs.');
  const edits: Edit[] = [];
  // what is raw is what it was mixed on
  const preset = features.has('era:raw') ? undefined : bands[style]?.preset;
  if (
    kick !== undefined &&
    preset !== undefined &&
    scene.song.tracks[kick]?.instrument === 'gabber-kick'
  )
    edits.push({ op: 'preset.set', of: kick, preset });
  const isThere = kick !== undefined && scene.song.tracks[kick]?.preset === preset;
  // a kick that is that already: then what it was recorded on
  if (isOld || (isThere && style === 'gabber'))
    edits.push(
      { op: 'param.set', path: 'master.target', value: 'vintage' },
      ...movesOf(scene, 'master', 'crush-2, high-3dB', 1),
    );
  if (features.has('era:raw')) edits.push(...movesOf(scene, 'master', 'drive+3dB, crush-1', 1));
  if (isNew || (isThere && style !== 'gabber'))
    edits.push({ op: 'param.set', path: 'master.target', value: 'club' });
  const kept = edits.filter((edit) => works(scene, [edit]));
  const said =
    isOld || isNew || features.has('era:raw')
      ? undefined
      : `That is nearest to ${style}: I changed the kick towards it. Tempo and notes stayed as they were.`;
  return kept.length === 0
    ? says(`This song sounds as much like ${style} as its settings can make it.`)
    : { edits: kept, ...(said !== undefined && { said }) };
}
