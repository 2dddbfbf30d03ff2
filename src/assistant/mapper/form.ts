import type { Edit, SectionData, SongData } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { amountOf } from './levels.ts';
import { barsOf } from './patterns.ts';
import { type Answer, asks, type Scene, says } from './scene.ts';
import { contentOf, usualBars } from './section-content.ts';
import { barsTaken, resize } from './section-length.ts';
import { shapeSong } from './shape.ts';
import { sectionBefore } from './spoken.ts';
import { sectionNames, sectionsOf, stripsOf, targetsOf } from './targets.ts';

/** The section that a clause names, as the lexicon calls it. */
function sectionId({ tags, features }: Clause): string | undefined {
  const named = tags.find(({ kind, id }) => kind === 'section' && id !== 'part')?.id;
  return features.has('energy:tension')
    ? 'build'
    : (named ?? (features.has('energy:break-down') ? 'break' : undefined));
}

/** A section more. */
export function addSection(clause: Clause, scene: Scene): Answer {
  const shaped = shapeSong(clause, scene);
  if (shaped !== undefined) return shaped;
  const id = sectionId(clause);
  if (id === undefined) return asks('Which section: an intro, a break, a build, a drop, an outro?');
  const { song } = scene;
  const form = sectionNames(song);
  const there = form.find(({ name }) => name === id);
  const isKnown = there !== undefined && (id === 'intro' || id === 'outro');
  const isNew = ['verb:add', 'stance:new'].some((each) => clause.features.has(each));
  const asked = barsOf(clause);
  if (isKnown && asked !== undefined && !isNew) {
    const changes = { bars: asked, ...contentNamed(clause, scene) };
    return { edits: [{ op: 'section.change', section: there.path, changes }] };
  }
  const bars = Math.max(1, Math.min(256, Math.round(barsOf(clause) ?? usualBars[id] ?? 16)));
  const name = freeSection(
    id,
    form.map((each) => each.name),
  );
  const settings = {
    section: name,
    bars,
    ...(contentNamed(clause, scene) ?? contentOf(id, scene)),
  };
  const before = placeFor(clause, scene, id);
  if (form.length === 0)
    return {
      edits: wholeForm(scene, settings, id),
      said: 'The song had no form yet, so what it plays is its drop now.',
    };
  return { edits: [{ op: 'section.add', settings, ...(before !== undefined && { before }) }] };
}

function freeSection(id: string, names: readonly string[]): string {
  const spoken = id === 'fakedrop' ? 'fake-drop' : id === 'anticlimax' ? 'anti-climax' : id;
  if (!names.includes(spoken)) return spoken;
  for (let count = 2; ; count++)
    if (!names.includes(`${spoken}-${count}`)) return `${spoken}-${count}`;
}

/** A song without a form gets one of its present and of what was asked for. */
function wholeForm(_scene: Scene, settings: SectionData, id: string): readonly Edit[] {
  const drop: Edit = { op: 'section.add', settings: { section: 'drop', bars: 16 } };
  const asked: Edit = { op: 'section.add', settings };
  if (id === 'drop') return [asked];
  return id === 'outro' ? [drop, asked] : [asked, drop];
}

/** Those who are named play alone: `a break with just the pad`. */
function contentNamed(clause: Clause, scene: Scene): { readonly play: string[] } | undefined {
  if (
    !['word:with', 'verb:solo', 'word:just', 'word:only'].some((each) => clause.features.has(each))
  )
    return undefined;
  const play = targetsOf(clause, scene).strips.filter(
    (name) => scene.song.tracks[name] !== undefined,
  );
  return play.length === 0 ? undefined : { play: [...play] };
}

/** Where a new section stands: where it was said, else where its kind usually does. */
function placeFor(clause: Clause, scene: Scene, id: string): string | undefined {
  const form = sectionNames(scene.song);
  const others = clause.tags.filter(
    ({ kind, id: each }) => kind === 'section' && each !== id && each !== 'part',
  );
  const named = sectionsOf(
    { ...clause, tags: [...others, ...clause.tags.filter(({ kind }) => kind === 'ordinal')] },
    scene.song,
  );
  const [first] = named;
  const isAfter = clause.features.has('where:after') || clause.features.has('word:after');
  if (first !== undefined && isAfter)
    return form[(form.find(({ path }) => path === named.at(-1))?.at ?? -1) + 1]?.path;
  if (
    first !== undefined &&
    (clause.features.has('where:before') || clause.features.has('word:before'))
  )
    return first;
  if (id === 'intro') return form[0]?.path;
  if (id === 'build' || id === 'fakedrop')
    return [...form].reverse().find(({ name }) => /drop|climax/.test(name))?.path;
  if (id === 'outro' || clause.features.has('word:end') || clause.features.has('ordinal:last'))
    return undefined;
  return form.find(({ name }) => /outro/.test(name))?.path;
}

/** Longer, shorter, repeated, moved, taken out. */
export function editForm(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { song } = scene;
  const sections = sectionsOf(clause, song);
  if (sections.length === 0) {
    const spoken = sectionBefore(clause, scene);
    if (spoken !== undefined) return editForm(spoken, scene);
    const id = sectionId(clause);
    if ((song.arrangement ?? []).length === 0)
      return says('This song has no form yet. Say “add an intro” to begin one.');
    return id === undefined
      ? asks('Which section do you mean?')
      : says(`There is no ${id} in this song, so I left it as it is.`);
  }
  const [first = ''] = sections;
  const has = (...names: readonly string[]): boolean => names.some((each) => features.has(each));
  const isTwice = has('word:twice') && has('word:do', 'verb:play');
  const swapped = has('verb:change') ? swap(clause, scene) : undefined;
  if (swapped !== undefined) return swapped;
  if (has('verb:repeat') || isTwice) return repeat(clause, scene, sections.at(-1) ?? first);
  const isPut = has('verb:add') && has('where:before', 'where:after');
  if (isPut || has('verb:move', 'word:earlier', 'word:later')) return move(clause, scene, first);
  const isRefused = has('word:no', 'word:without') && barsOf(clause) === undefined;
  const isPartly = has('word:half', 'verb:halve', 'stance:half') || isShortened(clause);
  if ((has('verb:remove', 'verb:mute', 'verb:cut') || isRefused) && !isPartly)
    return { edits: [{ op: 'section.remove', section: first }] };
  return { edits: sections.map((section) => resize(clause, scene, section)) };
}

/** `swap the break and the build`: two sections, each where the other was. */
function swap(clause: Clause, { song }: Scene): Answer | undefined {
  const form = sectionNames(song).map(({ path }) => path);
  const places = clause.tags
    .filter(({ kind, id }) => kind === 'section' && id !== 'part')
    .map((tag) => sectionsOf({ ...clause, tags: [tag] }, song)[0])
    .map((path) => (path === undefined ? -1 : form.indexOf(path)));
  const [first = -1, second = -1] = places.toSorted((a, b) => a - b);
  const [earlier, later] = [form[first], form[second]];
  if (places.length !== 2 || first === second || earlier === undefined || later === undefined)
    return undefined;
  const next = form[second + 1];
  const behind: Edit = {
    op: 'section.move',
    section: earlier,
    ...(next !== undefined && { before: next }),
  };
  const ahead: Edit = { op: 'section.move', section: later, before: earlier };
  return { edits: second === first + 1 ? [ahead] : [ahead, behind] };
}

/** `lose 8 bars of the break`, `cut it to 8 bars`: not `remove the 8 bar break`. */
function isShortened(clause: Clause): boolean {
  const { features, tags } = clause;
  if (barsTaken(clause) === undefined) return false;
  const bars = tags.find(({ kind, id }) => kind === 'unit' && id === 'bars');
  const isSize = tags.some(({ kind, from }) => kind === 'section' && from === bars?.to);
  return features.has('of-section') || features.has('word:to') || !isSize;
}

function repeat(clause: Clause, { song }: Scene, section: string): Answer {
  const form = sectionNames(song);
  const at = form.find(({ path }) => path === section)?.at ?? form.length;
  const usual = clause.features.has('word:end') ? undefined : form[at + 1]?.path;
  const place = placeBeside(clause, song);
  const before = place === undefined ? usual : place.before;
  const name = freeSection(
    form[at]?.name ?? section,
    form.map((each) => each.name),
  );
  return {
    edits: [{ op: 'section.copy', section, as: name, ...(before !== undefined && { before }) }],
  };
}

/** The second section that a clause names: before or after it the first one shall be. */
function otherSection({ tags }: Clause): Clause['tags'][number] | undefined {
  return tags.filter(({ kind, id }) => kind === 'section' && id !== 'part')[1];
}

/** Where the second section of a clause says; at the end where nothing follows. Undefined where the song has none such. */
function placeBeside(clause: Clause, song: SongData): { readonly before?: string } | undefined {
  const other = otherSection(clause);
  const before = clause.tags.filter(({ kind, to }) => kind === 'ordinal' && to === other?.from);
  const [target] =
    other === undefined ? [] : sectionsOf({ ...clause, tags: [...before, other] }, song);
  if (target === undefined) return undefined;
  // `before the drop rather than after it`
  const where = clause.tags.findLast(
    ({ kind, id, to }) =>
      kind === 'where' && (id === 'before' || id === 'after') && to <= (other?.from ?? 0),
  );
  const isAfter =
    where === undefined
      ? clause.features.has('where:after') || clause.features.has('word:after')
      : where.id === 'after';
  if (!isAfter) return { before: target };
  const form = sectionNames(song);
  const next = form[(form.find(({ path }) => path === target)?.at ?? -1) + 1]?.path;
  return next === undefined ? {} : { before: next };
}

function move(clause: Clause, { song }: Scene, section: string): Answer {
  const form = sectionNames(song);
  const at = form.find(({ path }) => path === section)?.at ?? 0;
  const other = otherSection(clause);
  const minutes = amountOf(clause, 'minutes')?.value;
  if (minutes !== undefined)
    return { edits: [{ op: 'section.move', section, ...atMinute(song, section, minutes) }] };
  if (clause.features.has('word:end')) return { edits: [{ op: 'section.move', section }] };
  if (other !== undefined) {
    const place = placeBeside(clause, song);
    return place === undefined
      ? says(`There is no ${other.id} in this song.`)
      : { edits: [{ op: 'section.move', section, ...place }] };
  }
  const isLater = clause.features.has('word:later');
  const next = isLater ? form[at + 2]?.path : form[at - 1]?.path;
  if (!isLater && next === undefined) return says(`${section} is the first already.`);
  return { edits: [{ op: 'section.move', section, ...(next !== undefined && { before: next }) }] };
}

/** The section that begins nearest to a minute of the song. */
function atMinute(
  song: Scene['song'],
  section: string,
  minutes: number,
): { readonly before?: string } {
  const seconds = 240 / (typeof song.bpm === 'number' ? song.bpm : 170);
  const others = sectionNames(song).filter(({ path }) => path !== section);
  let begin = 0;
  let best: { readonly path: string; readonly away: number } | undefined;
  for (const { path, at } of others) {
    const away = Math.abs(begin * seconds - minutes * 60);
    if (best === undefined || away < best.away) best = { path, away };
    begin += song.arrangement?.[at]?.bars ?? 0;
  }
  return best === undefined ? {} : { before: best.path };
}

/** Bars without the kick, or without anything; a tape that stops. */
export function manipulateDrop(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { song } = scene;
  if (features.has('topic:tape-stop')) return tapeStop(clause, scene);
  const bars = gapOf(clause);
  const { strips } = targetsOf(clause, scene);
  const isKick = features.has('target:kick') || features.has('topic:drop-out');
  const isKept = ['word:but', 'word:except', 'verb:solo'].some((each) => features.has(each));
  const kept = isKept ? strips : [];
  const tracks = Object.keys(song.tracks);
  const of =
    isKick && kept.length === 0
      ? stripsOf('kick', song)
      : strips.length > 0 && kept.length === 0
        ? strips
        : tracks.filter((name) => !kept.includes(name));
  const section = gapSection(clause, scene);
  if (section === undefined) return gapWithoutForm(of, bars, song);
  return {
    edits: [{ op: 'section.change', section, changes: { kickout: { bars, of: [...of] } } }],
  };
}

/** How long a gap is, in bars: what was said, else a bar. */
function gapOf(clause: Clause): number {
  const beats = amountOf(clause, 'beats')?.value;
  if (beats !== undefined) return Math.max(0.25, Math.abs(beats) / 4);
  const { features } = clause;
  if (features.has('word:half') || features.has('stance:half')) return 0.5;
  if (features.has('word:beat') && !features.has('word:bar')) return 0.25;
  return Math.max(0.25, Math.abs(barsOf(clause) ?? 1));
}

/** The section at whose end it happens: the one before what was said, or that itself. */
function gapSection(clause: Clause, { song }: Scene): string | undefined {
  const form = sectionNames(song);
  const [named] = sectionsOf(clause, song);
  const at = form.find(({ path }) => path === named)?.at;
  const isBefore = clause.features.has('where:before') || clause.features.has('word:before');
  if (at !== undefined) return form[isBefore ? Math.max(0, at - 1) : at]?.path;
  const drop = form.find(({ name }) => /drop/.test(name))?.at;
  return form[drop === undefined ? form.length - 1 : Math.max(0, drop - 1)]?.path;
}

/** At least as long played as silent: a gap of eight bars in eight would be all there is. */
function gapWithoutForm(of: readonly string[], bars: number, song: Scene['song']): Answer {
  const tracks = of.filter((name) => song.tracks[name] !== undefined);
  const every = 8 * Math.max(1, Math.ceil(bars / 4));
  const fill = { every, bars, pattern: '~' };
  return {
    edits: tracks.map((track) => ({ op: 'track.change', track, changes: { fills: fill } })),
    said: `The song has no form, so it happens at the end of every ${every} bars.`,
  };
}

function tapeStop(clause: Clause, scene: Scene): Answer {
  const section = gapSection(clause, scene);
  const [first] = ['lead', 'hoover', 'acid', 'kick'].flatMap((role) => stripsOf(role, scene.song));
  if (section === undefined || first === undefined)
    return says('A tape stop needs a section to stop in: add a form first.');
  const at = sectionNames(scene.song).find(({ path }) => path === section)?.at ?? 0;
  const bars = scene.song.arrangement?.[at]?.bars ?? 8;
  const { name } = sectionNames(scene.song)[at] ?? { name: section };
  const lane = { [`${bars}`]: 0, [`${bars + 0.5}`]: 1 };
  return {
    edits: [
      { op: 'effect.add', strip: first, effect: 'tapestop', settings: { time: '1/2' } },
      {
        op: 'modulate.add',
        strip: first,
        modulator: { lane, section: name, steps: true, param: 'tapestop.stop' },
      },
    ],
    strips: [first],
  };
}
