import { keyName, loudnessTarget } from '../../music/index.ts';
import type { Clause } from '../features.ts';
import { type Answer, genreOf, keyOf, type Scene, says } from './scene.ts';
import { decibelsOf, effectsOfStrip, stripOf } from './strips.ts';
import { sectionNames, sectionsOf, targetsOf } from './targets.ts';

/** What the song is and plays, in words. */
export function describeState(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { song } = scene;
  const { strips, missing } = targetsOf(clause, scene);
  const sections = sectionsOf(clause, song);
  if (features.has('topic:tempo') || features.has('unit:bpm')) return says(`${tempoText(scene)}.`);
  if (features.has('topic:key')) return says(`The key is ${keyName(keyOf(scene))}.`);
  if (features.has('topic:loudness')) return says(loudnessText(scene));
  if (strips.length === 0 && features.has('verb:mute')) return says(mutedText(scene));
  if (strips.length > 0)
    return { ...says(strips.map((name) => stripText(scene, name)).join(' ')), strips };
  if (missing.length > 0 && !features.has('topic:tracks') && !features.has('target:all'))
    return says(`There is no ${missing.join(' or ')} in this song.`);
  if (sections.length > 0) return says(sections.map((name) => sectionText(scene, name)).join(' '));
  if (features.has('topic:form')) return says(formText(scene));
  return says(
    `${tempoText(scene)}, in ${keyName(keyOf(scene))}. Tracks: ${Object.keys(song.tracks).join(', ')}. ${formText(scene)}`,
  );
}

/** Which tracks are not heard: in all of the song, or in a section of it. */
function mutedText({ song }: Scene): string {
  const muted = Object.keys(song.tracks).filter((name) => song.tracks[name]?.mute === true);
  const places = sectionNames(song).flatMap(({ at, path }) => {
    const names = (song.arrangement?.[at]?.mute ?? []).filter((name) => !muted.includes(name));
    return names.length === 0 ? [] : [`in ${path} ${names.join(', ')}`];
  });
  const all = [...(muted.length === 0 ? [] : [muted.join(', ')]), ...places];
  return all.length === 0 ? 'Nothing is muted.' : `Muted: ${all.join('; ')}.`;
}

function tempoText({ song, ...others }: Scene): string {
  return `The tempo is ${song.bpm ?? genreOf({ song, ...others }).bpm.typical} bpm`;
}

function loudnessText(scene: Scene): string {
  const target = loudnessTarget(scene.song.master?.target ?? 'club', genreOf(scene));
  return target.ok
    ? `The master is aimed at ${target.value.lufs} LUFS, peaks at ${target.value.ceiling} dB.`
    : 'The master has no target.';
}

function stripText({ song }: Scene, name: string): string {
  const track = song.tracks[name];
  const strip = stripOf(song, name);
  const effects = effectsOfStrip(song, name);
  const set = Object.entries(track?.set ?? {}).map(
    ([key, value]) => `${key} ${String(value).slice(0, 40)}`,
  );
  const { duck } = strip?.data ?? {};
  const ducker = (Array.isArray(duck) ? duck[0] : duck)?.by as string | undefined;
  const parts = [
    track?.instrument === undefined
      ? ''
      : `plays ${track.instrument}${track.preset === undefined ? '' : ` (${track.preset})`}`,
    set.length === 0 ? '' : `with ${set.join(', ')}`,
    effects.length === 0 ? 'no effects' : `effects ${effects.join(' → ')}`,
    `level ${decibelsOf((strip?.data as { level?: unknown } | undefined)?.level ?? 0) ?? 0} dB`,
    Object.keys(strip?.data.sends ?? {}).length === 0
      ? ''
      : `sends to ${Object.keys(strip?.data.sends ?? {}).join(', ')}`,
    ducker === undefined ? '' : `ducked by ${ducker}`,
    strip?.data.mute ? 'muted' : '',
  ];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${parts.filter((each) => each !== '').join(', ')}.`;
}

function sectionText({ song }: Scene, path: string): string {
  const at = sectionNames(song).find((each) => each.path === path)?.at ?? 0;
  const section = song.arrangement?.[at];
  const play = Array.isArray(section?.play) ? section.play.join(', ') : 'everything';
  return `${path}: ${section?.bars ?? 0} bars, plays ${play}.`;
}

function formText({ song }: Scene): string {
  const form = song.arrangement ?? [];
  if (form.length === 0) return 'It has no form: everything plays all the time.';
  const bars = form.reduce((sum, each) => sum + each.bars, 0);
  return `Form: ${form.map(({ section, bars: count }) => `${section} ${count}`).join(', ')}; ${bars} bars.`;
}

/** What words and ideas of this music mean, by topics and effects. */
const meanings: Readonly<Record<string, string>> = {
  sidechain:
    'Sidechain, here “duck”: each hit of the kick turns another track down for a moment, so that both are heard. Depth says how far, release how soon it is back.',
  reverb:
    'Reverb is the room around a sound. Tracks are sent to a return that has one, so they share a room.',
  delay: 'A delay repeats a sound later and softer: time says when, feedback how often.',
  distort:
    'Distortion flattens a wave’s tops, which adds overtones: that is what makes the kick of gabber a note.',
  clip: 'A clipper cuts peaks off without pumping; on a master it makes room for loudness.',
  compress: 'A compressor turns down what is loud, so that the rest can be louder.',
  eq: 'An eq turns bands of frequencies up or down.',
  filter:
    'A filter takes away what is above or below its cutoff; resonance stresses the cutoff itself.',
  gabber:
    'A gabber kick is a 909 bass drum driven until it clips towards a square: click, pitch fall, then a distorted tone in the key of the song.',
};

/** Why and how, as far as it can be said from the song. */
export function explain(clause: Clause, scene: Scene): Answer {
  const { features, tags } = clause;
  const { strips } = targetsOf(clause, scene);
  if (features.has('topic:key') || features.has('word:key') || features.has('scale'))
    return says(`The key is ${keyName(keyOf(scene))}.`);
  if (features.has('topic:chain') && strips.length > 0)
    return { ...says(strips.map((name) => chainText(scene, name)).join(' ')), strips };
  const known = tags.map(({ id }) => id).find((id) => meanings[id] !== undefined);
  const idea = known === undefined ? undefined : meanings[known];
  if (strips.length > 0) {
    const kick = features.has('target:kick') ? ` ${meanings['gabber']}` : '';
    return {
      ...says(
        `${strips.map((name) => stripText(scene, name)).join(' ')}${kick || (idea === undefined ? '' : ` ${idea}`)}`,
      ),
      strips,
    };
  }
  return says(
    idea ?? 'I can explain what is in the song: a track, its chain, an effect, the key, the form.',
  );
}

function chainText({ song }: Scene, name: string): string {
  const effects = effectsOfStrip(song, name);
  const instrument = song.tracks[name]?.instrument;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${[...(instrument === undefined ? [] : [instrument]), ...effects].join(' → ')}${effects.length === 0 ? ', no effects' : ''}.`;
}
