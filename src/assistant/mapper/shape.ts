import type { Edit, SectionData } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { before } from './pattern-text.ts';
import { barsOf } from './patterns.ts';
import type { Answer, Scene } from './scene.ts';
import { contentOf } from './section-content.ts';
import { sectionNames, sectionsOf, stripsOf } from './targets.ts';
import { placeTransition } from './transitions.ts';

/** What a wish makes of the shape of a song: tension, room for mixing, a climax; undefined where it means a section. */
export function shapeSong(clause: Clause, scene: Scene): Answer | undefined {
  const { features } = clause;
  if (features.has('energy:dj-friendly') && !isNewSection(clause)) return mixable(clause, scene);
  if (features.has('energy:tension')) return tenser(clause, scene);
  return features.has('section:climax') ? atItsHeight(clause, scene) : undefined;
}

/** `add a dj friendly intro`; `make the outro dj friendly` is of the one that there is. */
function isNewSection({ features }: Clause): boolean {
  const isNamed = features.has('section');
  return (
    isNamed && (features.has('verb:add') || features.has('a-section') || !features.has('verb:make'))
  );
}

/** Long enough at both ends to be mixed into and out of. */
const mixableBars = 32;

function mixable(clause: Clause, scene: Scene): Answer {
  const bars = barsOf(clause) ?? mixableBars;
  const form = sectionNames(scene.song);
  const asked = clause.tags.filter(({ kind }) => kind === 'section').map(({ id }) => id);
  const ends = ['intro', 'outro'].filter((id) => asked.length === 0 || asked.includes(id));
  const edits = ends.map((id): Edit => {
    const there = form.find(({ name }) => name === id);
    if (there !== undefined)
      return { op: 'section.change', section: there.path, changes: { bars } };
    const settings: SectionData = { section: id, bars, ...contentOf(id, scene) };
    const first = id === 'intro' ? form[0]?.path : undefined;
    return { op: 'section.add', settings, ...(first !== undefined && { before: first }) };
  });
  const hasForm = form.length > 0;
  const drop: Edit = { op: 'section.add', settings: { section: 'drop', bars: 32 } };
  return { edits: hasForm ? edits : [...edits.slice(0, 1), drop, ...edits.slice(1)] };
}

/** A riser and a roll in the builds that are there; undefined where there is none. */
function tenser(clause: Clause, scene: Scene): Answer | undefined {
  const { song } = scene;
  const form = sectionNames(song);
  const builds = form.filter(({ name }) => /build|rise/.test(name));
  if (builds.length === 0) return undefined;
  const asked = sectionsOf(clause, song);
  const ahead = builds.filter(({ at, path }) => {
    const next = form.find((each) => each.at === at + 1)?.path ?? '';
    return asked.includes(path) || asked.includes(next);
  });
  const chosen = ahead.length > 0 ? ahead : builds;
  const [roller] = [...stripsOf('snare', song), ...stripsOf('kick', song)];
  const rolls = chosen.flatMap(({ at, path }): readonly Edit[] => {
    const section = song.arrangement?.[at];
    if (roller === undefined || section?.roll?.[roller] !== undefined) return [];
    const half = Math.max(1, Math.floor((section?.bars ?? 8) / 2));
    const roll = { ...section?.roll, [roller]: half };
    return [{ op: 'section.change', section: path, changes: { roll } }];
  });
  const paths = chosen.map(({ path }) => path);
  const hasRiser = stripsOf('riser', song).length > 0;
  const riser = hasRiser ? undefined : placeTransition(clause, scene, 'riser', paths, true);
  return {
    edits: [...rolls, ...(riser?.edits ?? [])],
    ...(riser?.strips && { strips: riser.strips }),
  };
}

/** `make the last drop the climax`: all play in it, and its lead an octave higher too. */
function atItsHeight(clause: Clause, scene: Scene): Answer | undefined {
  const { song } = scene;
  const { features, tags } = clause;
  const other = tags.filter(
    ({ kind, id }) => kind !== 'section' || !['climax', 'part'].includes(id),
  );
  const asked = sectionsOf({ ...clause, tags: other }, song);
  const section = asked.at(-1);
  const at = sectionNames(song).find(({ path }) => path === section)?.at;
  const isMade = ['verb:make', 'verb:change', 'verb:want'].some((each) => features.has(each));
  const isPlaced = ['where:before', 'where:after', 'verb:add'].some((each) => features.has(each));
  if (section === undefined || at === undefined || !isMade || isPlaced) return undefined;
  const { play, pattern = {} } = song.arrangement?.[at] ?? {};
  const [lead] = ['lead', 'hoover', 'screech', 'arp', 'piano'].flatMap((role) =>
    stripsOf(role, song),
  );
  const own = lead === undefined ? undefined : (pattern[lead] ?? song.tracks[lead]?.pattern);
  const higher: readonly Edit[] =
    lead === undefined || own === undefined
      ? []
      : [
          {
            op: 'track.pattern',
            track: lead,
            pattern: before(String(own), 'superimpose (|+ note 12)'),
            section,
          },
        ];
  const everyone: readonly Edit[] = Array.isArray(play)
    ? [{ op: 'section.change', section, changes: { play: 'all' } }]
    : [];
  return { edits: [...everyone, ...higher], ...(lead !== undefined && { strips: [lead] }) };
}
