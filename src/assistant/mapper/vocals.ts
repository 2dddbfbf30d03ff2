import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { adjustSound } from './adjust.ts';
import { addEffects } from './effects.ts';
import { editPitch } from './pitch.ts';
import { type Answer, type Scene, says, works } from './scene.ts';
import { addedEffect } from './strips.ts';
import { stripsOf } from './targets.ts';
import { createElements } from './tracks.ts';

/** Voices: effects and pitch of one that is there, a shout of the synthesiser; nothing that is said or sung. */
export function vocals(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const has = (...names: readonly string[]): boolean => names.some((each) => features.has(each));
  if (has('word:sing', 'word:rap'))
    return says(
      'I have no voice to sing with. I can add a shout (“add a vocal shout”), or play your own recording: list its folder under `samples`.',
    );
  const words = ['word:say', 'word:says', 'word:saying', 'word:speak', 'word:talk'];
  if (has(...words) || /['"“”‘’«»]/.test(textOf(clause)))
    return says(
      'I cannot speak words. Record them, list the folder under `samples`, and a track can play the recording; a wordless shout I can add.',
    );
  const voices = stripsOf('vocal', scene.song);
  const isNew =
    has('verb:add', 'verb:want', 'verb:say', 'indefinite') &&
    !has('word:robot', 'word:robotic', 'groove:robotic', 'verb:transpose');
  if (isNew || voices.length === 0) return shout(clause, scene, voices.length > 0 || isNew);
  const focused = { ...scene, focus: voices };
  if (has('word:robot', 'word:robotic', 'groove:robotic')) return robot(scene, voices);
  if (has('verb:transpose', 'interval', 'unit:st', 'verb:pitch-down', 'verb:pitch-up'))
    return lower(clause, focused);
  return has('effect') ? addEffects(clause, focused) : adjustSound(clause, focused);
}

function textOf({ tokens, from, to }: Clause): string {
  return tokens
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');
}

function shout(clause: Clause, scene: Scene, isMeant: boolean): Answer {
  if (!isMeant) return says('There is no voice in this song. Say “add a vocal shout” to get one.');
  const tag = { kind: 'target', id: 'vocal', from: clause.from, to: clause.from };
  const made = createElements(
    { ...clause, tags: [...clause.tags.filter(({ kind }) => kind !== 'target'), tag] },
    scene,
  );
  return { ...made, said: 'It is a synthesised shout without words.' };
}

/** The voice’s own robot, where it has one, else a ring modulator. */
function robot(scene: Scene, voices: readonly string[]): Answer {
  const edits = voices.map((voice): Edit => {
    const own: Edit = { op: 'param.set', path: `${voice}.robot`, value: 0.85 };
    return works(scene, [own])
      ? own
      : addedEffect(scene.song, voice, 'ringmod', { preset: 'robot' });
  });
  return { edits, strips: voices };
}

function lower(clause: Clause, scene: Scene): Answer {
  const down =
    clause.features.has('particle:down') ||
    clause.features.has('verb:pitch-down') ||
    clause.features.has('height:lower');
  const tag = {
    kind: 'unit',
    id: 'st',
    from: clause.from,
    to: clause.from,
    amount: { value: down ? -6 : 6, unit: 'st', signed: true as const },
  };
  const hasOwn = clause.features.has('unit:st') || clause.features.has('interval');
  return editPitch(hasOwn ? clause : { ...clause, tags: [...clause.tags, tag] }, scene);
}
