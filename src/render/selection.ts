import {
  failure,
  hintNearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { openWays, type Plan, type StageNode } from '../stage/index.ts';

type Inputs = StageNode['inputs'];

/** What each node sums, by the node's name. */
export type Wiring = ReadonlyMap<string, Inputs>;

/** Names of tracks, groups or returns: heard alone, or left out. */
export interface Selection {
  readonly solo?: readonly string[];
  readonly mute?: readonly string[];
}

/**
 * Which outputs are summed where when some tracks are heard alone or left out. Every track is
 * played as in the full mix, ducking included: only its way to the mix is cut. So a solo sounds
 * like the stem, and nothing has to be rendered again.
 *
 * Problems: `render.unknown-track`; as a warning, `render.silent-solo` for a track that is soloed and
 * muted at once: mute wins, as on a desk.
 */
export function wire(plan: Plan, { solo = [], mute = [] }: Selection): Result<Wiring> {
  const unknown = [...solo, ...mute].filter((name) => !isStrip(plan, name));
  if (unknown.length > 0) return failure(unknown.map((name) => unknownTrack(plan, name)));
  const muted = new Set(mute);
  const isOpen = openWays(plan.nodes, new Set(solo));
  const isHeard = (name: string, into: string): boolean => !muted.has(name) && isOpen(name, into);
  const wiring = plan.nodes.map((node): [string, Inputs] => [
    node.name,
    // A track that listens to another hears it in any case.
    node.kind === 'track'
      ? node.inputs
      : node.inputs.filter((each) => isHeard(each.node, node.name)),
  ]);
  const silent = solo.flatMap((name) => silentSolo(plan, name, muted));
  return success(new Map(wiring), silent);
}

function silentSolo(plan: Plan, name: string, muted: ReadonlySet<string>): Problem[] {
  const track = plan.tracks.find((each) => each.name === name);
  const warn = (why: string, hint: string): Problem[] => [
    problem('render.silent-solo', `\`${name}\` ${why}: its solo is silent.`, {
      severity: 'warning',
      hint,
    }),
  ];
  if (muted.has(name)) return warn('is soloed and muted', `Take it out of --mute.`);
  if (track === undefined) return [];
  const { sections } = plan;
  if (sections.length === 0) {
    return track.muted ? warn('is muted in the song', `Remove its \`mute: true\`.`) : [];
  }
  const isHeard = sections.some(({ plays }) => plays.has(name));
  return isHeard ? [] : warn('plays in no section', 'Add it to the `play` of a section.');
}

function isStrip(plan: Plan, name: string): boolean {
  return plan.nodes.some((node) => node.name === name && node.kind !== 'master');
}

function unknownTrack(plan: Plan, name: string): Problem {
  const names = plan.nodes.filter((node) => node.kind !== 'master').map((node) => node.name);
  const hint = hintNearest(name, names);
  const message = `There is no track, group or return \`${name}\`.`;
  return problem('render.unknown-track', message, hint === undefined ? {} : { hint });
}
