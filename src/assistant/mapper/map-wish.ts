import type { Intent } from '../families.ts';
import type { Wish } from '../understand.ts';
import { adjustSound } from './adjust.ts';
import { describeState, explain } from './answers.ts';
import { changeSound, vary } from './change-sound.ts';
import { editDensity } from './density.ts';
import { addEffects, adjustEffects } from './effects.ts';
import { cutOrBoost } from './equaliser.ts';
import { addSection, editForm, manipulateDrop } from './form.ts';
import { inKeyOrSaid } from './in-key.ts';
import { isKick } from './kick-pitch.ts';
import { editLevel } from './levels.ts';
import { editMaster, likeReference } from './master.ts';
import { automate } from './movement.ts';
import { createSong } from './new-song.ts';
import { panTo } from './pan.ts';
import { editGroove, editRhythm, writeHarmony, writeMelody } from './patterns.ts';
import { editPitch } from './pitch.ts';
import { type Answer, asks, type Scene, says } from './scene.ts';
import { setValue } from './set-value.ts';
import { editSidechain } from './sidechain.ts';
import { spokenOf, withEffectBefore } from './spoken.ts';
import { targetsOf } from './targets.ts';
import { editTempo } from './tempo.ts';
import { createElements, designSound, muteTracks, removeElements } from './tracks.ts';
import { addTransition } from './transitions.ts';
import { vocals } from './vocals.ts';

type Mapper = (clause: Wish['clause'], scene: Scene) => Answer;

/** What each kind of wish becomes; what is missing here the conversation answers itself. */
const mappers: Partial<Record<Intent, Mapper>> = {
  'create.song': createSong,
  'create.element': createElements,
  'remove.element': removeElements,
  'param.adjust': adjustOrPlay,
  'param.set': setValue,
  level: (clause, scene) =>
    notched(clause, scene) ?? editLevel(clause, scene) ?? editMaster(clause, scene),
  mute_solo: muteTracks,
  pitch: (clause, scene) => lowerLevel(clause, scene) ?? editPitch(clause, scene),
  tempo: editTempo,
  'rhythm.edit': editRhythm,
  groove: editGroove,
  density: editDensity,
  'melody.write': writeMelody,
  'chords.write': writeHarmony,
  'sound.change': changeSound,
  'sound.design': designSound,
  'fx.add': addEffects,
  'fx.adjust': adjustEffects,
  'mix.sidechain': editSidechain,
  'mix.eq': (clause, scene) => cutOrBoost(clause, scene) ?? adjustSound(clause, scene),
  'structure.section': addSection,
  'structure.edit': editForm,
  'drop.manipulate': manipulateDrop,
  transition: addTransition,
  automation: automate,
  vocal_sample: vocals,
  reference_style: likeReference,
  variation: vary,
  'quality.complaint': mend,
  mastering: editMaster,
  explain,
  'query.state': describeState,
  playback: () =>
    says('Nothing plays here: `gabber play SONG` does, and follows every change of the file.'),
  project: () =>
    says(
      'The song is its file: every change is saved already. `gabber session` keeps versions of it.',
    ),
  export: (clause) => says(`\`gabber export SONG ${formatOf(clause)}\` writes it.`),
  analyze: () =>
    says(
      '`gabber render SONG` and `gabber analyze` of the result measure loudness, spectrum and the kick; from words alone I cannot hear it.',
    ),
  'feedback.praise_reject': (clause) => says(feedback(clause)),
  'meta.help_smalltalk': (clause) => says(smallTalk(clause)),
};

/** What becomes of one wish. */
export function mapWish(wish: Wish, scene: Scene): Answer {
  const { intent, clause } = wish;
  const ofEffect = effectOf(wish, scene);
  if (ofEffect !== undefined) return addEffects(ofEffect, scene);
  const mapper = mappers[intent];
  return mapper === undefined
    ? asks('Say it in other words, please: what should change, and how?')
    : mapper(clause, spokenOf(clause, scene));
}

const pitched = [
  ...['interval', 'note', 'key', 'unit:st', 'topic:pitch', 'topic:octave'],
  ...['verb:transpose', 'verb:tune', 'verb:pitch-up', 'verb:pitch-down'],
];

/** `the hats a bit lower` is quieter: a drum without notes has no other height. Undefined where pitch is meant. */
function lowerLevel(clause: Wish['clause'], scene: Scene): Answer | undefined {
  const { features } = clause;
  const isPitch = pitched.some((each) => features.has(each));
  const { strips } = targetsOf(clause, scene);
  const isDrum = (name: string): boolean => {
    const track = scene.song.tracks[name];
    const kind = scene.sounds.registry.instrument(String(track?.instrument))?.pitch?.kind;
    return track !== undefined && kind !== 'note' && !isKick(scene, name);
  };
  const isHeight = features.has('height:lower') || features.has('height:higher');
  return isHeight && !isPitch && strips.length > 0 && strips.every(isDrum)
    ? editLevel(clause, scene)
    : undefined;
}

/** `it is harsh around 3k, cut it by 3 dB`: at the frequency that was named before; undefined where none was. */
function notched(clause: Wish['clause'], scene: Scene): Answer | undefined {
  const { features } = clause;
  const isCut = features.has('verb:cut') || features.has('verb:boost');
  return isCut && features.has('unit:db') ? cutOrBoost(clause, scene) : undefined;
}

/** `a flanger would be nice, a slow one on the strings`: what is one of the effect that was named before. */
function effectOf({ intent, clause }: Wish, scene: Scene): Wish['clause'] | undefined {
  const isOne = clause.features.has('word:one') && clause.features.has('part');
  return isOne && ofOne.has(intent) ? withEffectBefore(clause, scene) : undefined;
}

const ofOne: ReadonlySet<Intent> = new Set(['create.element', 'rhythm.edit', 'param.adjust']);

const described = ['sound', 'level', 'band', 'space', 'energy', 'mood', 'flaw', 'setting'];

/** How something sounds; where only a rhythm is said, how it is played: `make the kick pounding`. */
function adjustOrPlay(clause: Wish['clause'], scene: Scene): Answer {
  const { features } = clause;
  const isPlayed = features.has('rhythm') && !described.some((each) => features.has(each));
  if (isPlayed) return editRhythm(clause, scene);
  // `make its tail longer`, of a reverb that was named
  const isOfEffect = features.has('effect') && features.has('topic:tail');
  if (isOfEffect && !features.has('part')) return adjustEffects(clause, scene);
  return layerWith(clause, scene) ?? panTo(clause, scene) ?? adjustSound(clause, scene);
}

/** `layer the kick with a clap`: what is said behind it is a new track; undefined where nothing is. */
function layerWith(clause: Wish['clause'], scene: Scene): Answer | undefined {
  if (!clause.features.has('sound:layered')) return undefined;
  const at = clause.tokens.findIndex(({ text }, place) => place >= clause.from && text === 'with');
  const tags = clause.tags.filter(({ kind, from }) => kind === 'target' && from > at);
  return at < 0 || tags.length === 0 ? undefined : createElements({ ...clause, tags }, scene);
}

function formatOf({ tags, features }: Wish['clause']): string {
  if (features.has('word:stems') || features.has('word:stem')) return 'stems';
  return tags.find(({ kind }) => kind === 'format')?.id ?? 'wav';
}

/** A complaint is its opposite: too muddy is less mud. */
function mend(clause: Wish['clause'], scene: Scene): Answer {
  const { features } = clause;
  if (features.has('flaw:clipping')) {
    return {
      edits: [{ op: 'param.set', path: 'master.ceiling', value: '-1dB' }],
      said: 'If it still crackles, render it and look at the clip runs that `gabber analyze` counts.',
    };
  }
  if (features.has('flaw:out-of-key')) {
    return inKeyOrSaid(scene, targetsOf(clause, scene).strips);
  }
  const heard = features.has('level:buried') ? editLevel(clause, scene) : undefined;
  if (heard !== undefined) return heard;
  const isSimile = features.has('stance:like') && !features.has('flaw');
  if (isSimile || features.has('flaw:bad') || features.has('verdict'))
    return {
      ...asks('What is wrong with it: too muddy, too harsh, too weak, too busy?'),
      strips: targetsOf(clause, scene).strips,
    };
  return adjustSound(clause, scene);
}

function feedback({ features }: Wish['clause']): string {
  if (features.has('stance:too')) return 'Noted. Say “undo”, or of which track: “kick dirtier”.';
  return features.has('verdict:reject')
    ? 'Then say “undo”, or what should be otherwise.'
    : 'Good. What next?';
}

function smallTalk({ features }: Wish['clause']): string {
  if (features.has('chat:styles') || features.has('topic:style'))
    return 'Gabber, happy hardcore, mainstream, industrial, doomcore, terror, speedcore, frenchcore, uptempo, UK hardcore, breakcore, crossbreed, hard techno, raw and acidcore. Say “make a frenchcore track at 200”.';
  if (features.has('chat:thanks')) return 'You are welcome.';
  if (features.has('chat:bye')) return 'Bye. Everything is in the song’s file.';
  if (features.has('chat:who'))
    return 'gabber’s own assistant: I turn words into changes of the song, on this machine alone.';
  if (features.has('chat:confused'))
    return 'I change songs by words: say a track and what should be otherwise, for example “kick harder”.';
  if (features.has('chat:joke'))
    return 'How many ravers does it take to change a light bulb? Four, on the floor.';
  return 'Say what should change: “kick harder and longer”, “lose the hats”, “190 bpm”, “reverb on the lead”, “16 bar build before the drop”, “undo”.';
}
