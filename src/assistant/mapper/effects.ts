import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';

import { adjustSound } from './adjust.ts';
import { withoutEffects } from './all-effects.ts';
import { longerBy, wantsLess } from './effect-length.ts';
import { forceOf } from './force.ts';
import { amountOf } from './levels.ts';
import { type Answer, asks, notThere, type Scene, says, works } from './scene.ts';
import { delays, moreDelay, moreReverb, reverbs, sendOf } from './space.ts';
import { addedEffect, effectsOfStrip } from './strips.ts';
import { stripNames, stripsOf, targetsOf } from './targets.ts';

/** What a new effect is set to, where its own values are too little or too much. */
const settingsOf: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  distort: { drive: '12dB' },
  crush: { bits: 8, samplerate: '14kHz' },
  compress: { threshold: '-18dB', ratio: 3, attack: '15ms' },
  delay: { time: '3/16', feedback: 0.4 },
  clip: { drive: '3dB' },
  'trance-gate': { preset: 'trance' },
};

/** The effects that a clause names, as gabber calls them. */
function effectsNamed({ tags, features }: Clause): readonly string[] {
  const named = [...new Set(tags.filter(({ kind }) => kind === 'effect').map(({ id }) => id))];
  if (named.length > 0) return named;
  if (features.has('verb:distort')) return ['distort'];
  if (features.has('verb:compress')) return ['compress'];
  if (features.has('space:echoey')) return ['delay'];
  return features.has('space') ? ['reverb'] : [];
}

/** The strips that a clause about effects means; the master for the whole mix. */
export function stripsFor(
  clause: Clause,
  scene: Scene,
): { readonly strips: readonly string[]; readonly missing: readonly string[] } {
  const isMaster = ['target:master', 'target:mix', 'target:song', 'target:all'].some((each) =>
    clause.features.has(each),
  );
  const { strips, missing } = targetsOf(clause, scene);
  // `darker lead, more hall`: the hall of what was just spoken of
  const isOfBefore = clause.features.has('later') && scene.focus.length > 0;
  const areReturns = strips.every((name) => Object.hasOwn(scene.song.returns ?? {}, name));
  if (isOfBefore && areReturns && strips.length > 0 && !clause.features.has('level'))
    return { strips: scene.focus, missing: [] };
  if (strips.length > 0 || missing.length > 0) return { strips, missing };
  if (isMaster || scene.focus.length > 0 || !clause.features.has('effect:distort')) {
    return { strips: isMaster ? ['master'] : scene.focus, missing };
  }
  return { strips: stripsOf('kick', scene.song), missing };
}

/** An effect more on strips. */
export function addEffects(clause: Clause, scene: Scene): Answer {
  const { strips, missing } = stripsFor(clause, scene);
  if (strips.length === 0 && missing.length > 0) return notThere(missing, 'put it on');
  const effects = effectsNamed(clause);
  if (effects.length === 0) return asks('Which effect: reverb, delay, distortion, a filter …?');
  if (strips.length === 0) return asks(`On which track should the ${effects[0]} be?`);
  const force = Math.min(2, Math.abs(forceOf(clause)));
  const edits = strips.flatMap((strip) =>
    effects.flatMap((effect) => addOne(clause, scene, strip, effect, force)),
  );
  return { edits, strips };
}

function addOne(
  clause: Clause,
  scene: Scene,
  strip: string,
  effect: string,
  force: number,
): readonly Edit[] {
  if (effect === 'reverb' && strip !== 'master') return moreReverb(scene, strip, 4 * force);
  if (effect === 'delay' && strip !== 'master') {
    const isPingPong = clause.features.has('word:pong') || clause.features.has('word:pingpong');
    if (!isPingPong) return moreDelay(scene, strip, 4 * force);
  }
  const settings = scaled(effect, settingsOf[effect] ?? {}, force);
  const filter = effect === 'filter' ? filterSettings(clause) : {};
  const time = delays.includes(effect) ? timeSaid(clause) : {};
  const edit = addedEffect(scene.song, strip, effect, { ...settings, ...filter, ...time });
  return works(scene, [edit]) ? [edit] : [addedEffect(scene.song, strip, effect)];
}

function scaled(
  effect: string,
  settings: Readonly<Record<string, string | number>>,
  force: number,
) {
  if (effect !== 'distort' && effect !== 'clip') return settings;
  const drive = Number.parseFloat(String(settings['drive'] ?? 0)) * force;
  return { ...settings, drive: `${Number(drive.toFixed(1))}dB` };
}

/** `a ping pong delay 1/8`: the note that a delay repeats after. */
function timeSaid({ tokens, from, to }: Clause): Readonly<Record<string, string>> {
  const note = tokens.slice(from, to).find(({ raw }) => /^\d+\/\d+$/.test(raw))?.raw;
  return note === undefined ? {} : { time: note };
}

function filterSettings(clause: Clause) {
  const isHigh = ['word:high', 'word:highpass', 'word:hpf'].some((each) =>
    clause.features.has(each),
  );
  const plain = clause.tags.find(
    ({ kind, amount }) => kind === 'number' && amount?.unit === undefined,
  )?.amount?.value;
  const said =
    amountOf(clause, 'hz')?.value ?? (plain !== undefined && plain >= 20 ? plain : undefined);
  const hertz = said ?? (isHigh ? 200 : 4000);
  return { mode: isHigh ? 'high' : 'low', cutoff: `${hertz}Hz` };
}

/** More, less, longer or none of an effect that is there. */
export function adjustEffects(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  // words like `upfront` say themselves which way
  if (features.has('space') && !features.has('effect')) return adjustSound(clause, scene);
  const { strips, missing } = stripsFor(clause, scene);
  if (strips.length === 0 && missing.length > 0) return notThere(missing, 'change the effects of');
  const effects = effectsNamed(clause);
  const wanted = effects.length > 0 ? effects : settingOwners(clause);
  const isRefused = [
    'verb:bypass',
    'verb:remove',
    'verb:mute',
    'verb:stop',
    'stance:min',
    'word:without',
    'word:no',
  ].some((each) => features.has(each));
  const areAll = effects.length === 0 && features.has('topic:effects');
  const isStep = ['stance:more', 'stance:less', 'comparative'].some((each) => features.has(each));
  // `take some off the drive` leaves some
  const isPartly =
    features.has('word:off') &&
    ['degree', 'stance:some', 'interval', 'number'].some((each) => features.has(each));
  const isOff = isRefused && !isPartly && !(isStep && features.has('setting'));
  if (isOff && areAll && strips.length > 0) return withoutEffects(scene, strips);
  if (isOff) return switchOff(scene, strips, wanted);
  if (changesItself(clause)) return changeOwn(clause, scene, strips, wanted);
  const force = forceFor(clause);
  const decibels = amountOf(clause, 'db')?.value;
  const edits = (strips.length === 0 ? ['master'] : strips).flatMap((strip) =>
    wanted.flatMap((effect) => moreOf(scene, strip, effect, force, decibels)),
  );
  return edits.length === 0
    ? says(`There is no ${wanted.join(' or ') || 'such effect'} there to change.`)
    : { edits, strips };
}

/** What has a setting that stands alone: feedback is a delay’s. */
function settingOwners({ features }: Clause): readonly string[] {
  if (features.has('setting:feedback')) return ['delay'];
  if (features.has('setting:ratio') || features.has('setting:threshold')) return ['compress'];
  return ['reverb'];
}

function forceFor(clause: Clause): number {
  const { features } = clause;
  if (features.has('verb:max') || features.has('stance:max')) return 10;
  const isLess = [
    'particle:down',
    'verb:quieter',
    'verb:halve',
    'stance:half',
    'space:drier',
    'level:quieter',
    'word:off',
  ].some((each) => features.has(each));
  const tag = clause.tags.find(({ kind }) => kind === 'space' || kind === 'effect');
  const force = forceOf(clause, tag);
  // `the reverb on the lead a bit less`
  const isLessAfter = clause.tags.some(
    ({ kind, id, from }) =>
      kind === 'stance' && id === 'less' && from >= (tag?.to ?? Number.POSITIVE_INFINITY),
  );
  if (isLessAfter && !features.has('stance:more')) return -Math.abs(force);
  if (!isLess) return force;
  // `back off the reverb` says less twice; less dry is more
  return features.has('space:drier') ? -force : -Math.abs(force);
}

/** Whether a setting of the effect is meant and not how much of it is heard. */
function changesItself({ features }: Clause): boolean {
  const isLength = ['sound:longer', 'sound:shorter', 'verb:shorten', 'verb:extend'].some((each) =>
    features.has(each),
  );
  return (
    isLength ||
    features.has('sound:darker') ||
    features.has('sound:brighter') ||
    (features.has('setting') && !features.has('setting:wet')) ||
    features.has('sound:huge')
  );
}

function changeOwn(
  clause: Clause,
  scene: Scene,
  strips: readonly string[],
  wanted: readonly string[],
): Answer {
  const places = placesOf(scene, strips, wanted);
  const decibels = amountOf(clause, 'db')?.value;
  const force = forceFor(clause);
  const by = decibels === undefined ? 6 * force : Math.abs(decibels) * Math.sign(force);
  const driven = wanted.includes('distort') ? ownDrive(scene, strips, by / 6) : [];
  if (places.length === 0 && driven.length > 0) return { edits: driven, strips };
  if (places.length === 0) return says(`There is no ${wanted.join(' or ')} in this song yet.`);
  const isLess = wantsLess(clause);
  const setting = settingFor(clause);
  const size = Math.abs(forceOf(clause));
  const edits = places.flatMap(({ strip, effect }): readonly Edit[] => {
    for (const param of setting) {
      const step = longerBy(clause, isLess) ?? stepOf(scene, effect, param, isLess ? -size : size);
      if (step === undefined) continue;
      const edit: Edit = { op: 'param.step', path: `${strip}.effects.${effect}.${param}`, ...step };
      if (works(scene, [edit])) return [edit];
    }
    return [];
  });
  return {
    edits,
    strips: strips.length > 0 ? strips : [...new Set(places.map(({ strip }) => strip))],
  };
}

function settingFor(clause: Clause): readonly string[] {
  const { features, tags } = clause;
  if (features.has('sound:darker') || features.has('sound:brighter'))
    return ['highcut', 'tone', 'cutoff'];
  const named = tags.find(({ kind }) => kind === 'setting')?.id;
  if (named !== undefined && named !== 'wet') return [named, 'time', 'feedback'];
  return ['time', 'length', 'feedback', 'wet'];
}

function stepOf(
  scene: Scene,
  effect: string,
  param: string,
  force: number,
): { readonly by: number } | { readonly times: number } | undefined {
  const spec = scene.sounds.registry.effect(effect)?.parameters[param];
  if (spec === undefined) return undefined;
  if (spec.curve === 'exp' && spec.min > 0) return { times: Number((1.4 ** force).toPrecision(3)) };
  return { by: Number((((spec.max - spec.min) / 8) * force).toPrecision(3)) };
}

/** Where effects stand: on the strips that are meant, else on returns, else anywhere. */
function placesOf(
  scene: Scene,
  strips: readonly string[],
  wanted: readonly string[],
): readonly { readonly strip: string; readonly effect: string }[] {
  const { song } = scene;
  const on = (names: readonly string[]) =>
    names.flatMap((strip) =>
      effectsOfStrip(song, strip)
        .filter((effect) => wanted.some((each) => isKind(effect, each)))
        .map((effect) => ({ strip, effect })),
    );
  const own = on(strips);
  if (own.length > 0) return own;
  const returns = on(Object.keys(song.returns ?? {}));
  return returns.length > 0 ? returns : on([...stripNames(song), 'master']);
}

function isKind(effect: string, wanted: string): boolean {
  if (wanted === 'reverb') return reverbs.includes(effect);
  if (wanted === 'delay') return delays.includes(effect);
  return effect === wanted || (wanted === 'distort' && effect === 'multiband-distort');
}

function switchOff(scene: Scene, strips: readonly string[], wanted: readonly string[]): Answer {
  const { song } = scene;
  const edits = strips.flatMap((strip) =>
    wanted.flatMap((effect) => offEdits(scene, strip, effect)),
  );
  if (edits.length > 0) return { edits, strips };
  const places = placesOf(scene, strips, wanted).filter(
    ({ strip }) => strips.length === 0 || strips.includes(strip),
  );
  if (places.length === 0)
    return says(
      `There is no ${wanted.join(' or ')} ${strips.length > 0 ? `on ${strips.join(' and ')} ` : ''}to switch off.`,
    );
  const muted = places.map(
    ({ strip, effect }): Edit =>
      song.returns?.[strip] === undefined
        ? { op: 'effect.remove', strip, effect }
        : { op: 'track.mute', track: strip, mute: true },
  );
  return { edits: muted, strips };
}

function offEdits(scene: Scene, strip: string, effect: string): readonly Edit[] {
  const own = effectsOfStrip(scene.song, strip).find((each) => isKind(each, effect));
  if (own !== undefined) return [{ op: 'effect.remove', strip, effect: own }];
  const kinds = effect === 'reverb' ? reverbs : effect === 'delay' ? delays : [effect];
  const to = sendOf(scene, strip, kinds);
  return to === undefined ? [] : [{ op: 'param.set', path: `${strip}.sends.${to}`, value: null }];
}

function moreOf(
  scene: Scene,
  strip: string,
  effect: string,
  usual: number,
  decibels?: number,
): readonly Edit[] {
  // `4 dB more reverb`
  const by =
    decibels === undefined
      ? (usual < 0 ? 6 : 4) * usual
      : Math.abs(decibels) * Math.sign(usual * (decibels < 0 ? -1 : 1));
  const force = decibels === undefined ? usual : by / 6;
  if (effect === 'reverb') return moreReverb(scene, strip, by);
  if (effect === 'delay') return moreDelay(scene, strip, by);
  const places =
    strip === 'master'
      ? placesOf(scene, [], [effect])
      : placesOf(scene, [strip], [effect]).filter((each) => each.strip === strip);
  const [place] = places;
  if (place === undefined && force < 0 && effect === 'distort')
    return ownDrive(scene, [strip], force);
  if (place === undefined)
    return force > 0 && strip !== 'master' ? addedOrDrive(scene, strip, effect, force) : [];
  const edits = ['drive', 'wet', 'depth', 'amount'].flatMap((param): Edit[] => {
    const step = stepOf(scene, place.effect, param, force);
    return step === undefined
      ? []
      : [{ op: 'param.step', path: `${place.strip}.effects.${place.effect}.${param}`, ...step }];
  });
  const first = edits.find((edit) => works(scene, [edit]));
  return first === undefined ? [] : [first];
}

/** More or less of the drive that instruments have themselves. */
function ownDrive(scene: Scene, strips: readonly string[], force: number): readonly Edit[] {
  return strips.flatMap((strip): readonly Edit[] => {
    const drive: Edit = { op: 'param.step', path: `${strip}.drive`, by: 6 * force };
    return works(scene, [drive]) ? [drive] : [];
  });
}

/** An instrument’s own drive comes before an effect more. */
function addedOrDrive(scene: Scene, strip: string, effect: string, force: number): readonly Edit[] {
  const driven = effect === 'distort' ? ownDrive(scene, [strip], force) : [];
  if (driven.length > 0) return driven;
  return [
    addedEffect(
      scene.song,
      strip,
      effect,
      scaled(effect, settingsOf[effect] ?? {}, Math.min(2, force)),
    ),
  ];
}
