import { isPart } from '../chosen-tags.ts';
import type { Clause } from '../features.ts';
import { ownNames, withOwnNames } from '../own-names.ts';
import { type Tag, tagTokens } from '../tag.ts';
import type { Scene } from './scene.ts';
import { stripsOf } from './targets.ts';

const naming = new Set(['target', 'section', 'preset']);
/** What a track plays. */
const loose = new Set(['melody', 'chords']);

/**
 * The scene of a clause that names nothing itself: what the message named before it is spoken of, `the screech is
 * great, it could be louder`. What a wish before it was about stays what is spoken of.
 */
export function spokenOf(clause: Clause, scene: Scene): Scene {
  const { tags, features } = clause;
  // `write a riff for it`
  const isOfIt = features.has('anaphor:it') || features.has('anaphor:both');
  // `write a riff for it`, `lift it in the drop`
  const isNaming = ({ kind, id }: Tag): boolean =>
    naming.has(kind) && !(isOfIt && (loose.has(id) || kind === 'section'));
  if (clause.from === 0 || tags.some(isNaming)) return scene;
  const things = thingsBefore(clause, scene);
  const stripsNamed = things.flatMap(({ id }) => stripsOf(id, scene.song));
  if (scene.focus.some((strip) => stripsNamed.includes(strip))) return scene;
  const last = things.at(-1);
  if (last === undefined) return scene;
  // the subject: `the stab that answers the lead` is about the stab
  const together = things.filter(({ from }) => !isDivided(clause, from, last.from));
  const [first = last] = together;
  // `the arp and the pad fight, both of them down`
  const meant = features.has('anaphor:both') ? together : [first];
  const focus = [...new Set(meant.flatMap(({ id }) => stripsOf(id, scene.song)))];
  return focus.length === 0 ? scene : { ...scene, focus };
}

function thingsBefore(clause: Clause, scene: Scene): readonly Tag[] {
  return tagsBefore(clause, scene).filter(isPart);
}

/** What the words before a clause mean, as far as they belong to the same message. */
function tagsBefore({ tokens, from }: Clause, { song, sounds }: Scene): readonly Tag[] {
  const before = tokens.slice(0, from);
  return withOwnNames(tagTokens(before), before, ownNames(song, sounds));
}

function isDivided({ tokens }: Clause, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ divides }) => divides === true);
}

/** What `it` is where a clause names only what does something to it: of what was named before it the last. */
export function spokenBefore(
  clause: Clause,
  scene: Scene,
  others: readonly string[],
): readonly string[] {
  const named = thingsBefore(clause, scene)
    .map(({ id }) => stripsOf(id, scene.song))
    .filter((strips) => strips.length > 0 && strips.every((strip) => !others.includes(strip)));
  return named.at(-1) ?? scene.focus.filter((strip) => !others.includes(strip));
}

/** A clause about the section that was named before it: `that breakdown is great, repeat that whole section`. */
export function sectionBefore(clause: Clause, scene: Scene): Clause | undefined {
  const last = tagsBefore(clause, scene).findLast(
    ({ kind, id }) => kind === 'section' && id !== 'part',
  );
  const isNamed = clause.tags.some(({ kind, id }) => kind === 'section' && id !== 'part');
  if (last === undefined || isNamed) return undefined;
  const tag: Tag = { ...last, from: clause.from, to: clause.from };
  return {
    ...clause,
    tags: [tag, ...clause.tags],
    features: new Set([...clause.features, 'section', `section:${tag.id}`]),
  };
}

/** A key that was named before a clause: `she sings in a minor, transpose it there`. */
export function keyBefore(clause: Clause, scene: Scene): string | undefined {
  return tagsBefore(clause, scene).findLast(({ kind }) => kind === 'key')?.id;
}

/** The part that was named before a clause, whether the song has it or not: `a riser would be nice, put one in`. */
export function roleBefore(clause: Clause, scene: Scene): string | undefined {
  return thingsBefore(clause, scene).at(-1)?.id;
}

/** A clause with the effect that was named before it; undefined where it was no effect that was named last. */
export function withEffectBefore(clause: Clause, scene: Scene): Clause | undefined {
  const last = tagsBefore(clause, scene).findLast((tag) => tag.kind === 'effect' || isPart(tag));
  if (last?.kind !== 'effect' || clause.features.has('effect')) return undefined;
  const tag: Tag = { ...last, from: clause.from, to: clause.from };
  return {
    ...clause,
    tags: [tag, ...clause.tags],
    features: new Set([...clause.features, 'effect', `effect:${tag.id}`]),
  };
}

/** A frequency that was named before a clause, in hertz: `it honks at 1 kHz, notch it`. */
export function hertzBefore(clause: Clause, scene: Scene): number | undefined {
  return tagsBefore(clause, scene).findLast(
    ({ kind, amount }) => kind === 'number' && amount?.unit === 'hz',
  )?.amount?.value;
}
