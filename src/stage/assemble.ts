import {
  failure,
  hashText,
  type Problem,
  problem,
  Rational,
  type Result,
  success,
} from '../base/index.ts';
import { type Effect, noSamples, type Registry, type SampleManifest } from '../sound/index.ts';
import type { SynthDef } from '../synthdef/index.ts';
import { cutStrip } from './cut-strip.ts';
import { place, TAP } from './layout.ts';
import { effectName } from './named-synthdefs.ts';
import { noiseSeed } from './noise-seed.ts';
import { type ModulatorPatterns, planModulators } from './plan-modulators.ts';
import { inputsOf, type NodeDraft } from './plan-nodes.ts';
import { draftStrip, type StripDraft } from './plan-strip.ts';
import { noProbes, type Probes, probesAround } from './probes.ts';
import { LIVE_SLOTS, type LiveOptions } from './slots.ts';
import {
  type ChainLink,
  compileStrip,
  effectControl,
  SIDECHAIN,
  type StripShape,
} from './strip.ts';
import { succeed } from './succeed.ts';
import { synthdefShelf } from './synthdefs.ts';
import type { LayoutKind, Plan, StageNode } from './types.ts';

/** The parts of a plan that differ between a song file and a `.tidal` file. */
export type PlanParts = Pick<
  Plan,
  | 'title'
  | 'about'
  | 'seed'
  | 'tempo'
  | 'tracks'
  | 'cycles'
  | 'sections'
  | 'master'
  | 'locate'
  | 'solo'
>;

/** What a plan is put together from. */
export interface Assembly {
  readonly drafts: readonly NodeDraft[];
  readonly registry: Registry;
  readonly layout: LayoutKind;
  /** Where songs change on a server while they play. */
  readonly live?: LiveOptions | undefined;
  /** The samples that there are; none when absent. */
  readonly folders?: SampleManifest | undefined;
  /** The patterns of modulators; none when absent. */
  readonly patterns?: ModulatorPatterns;
}

/** Gives the strips numbers and SynthDefs, and puts a plan together. */
export function assemble(parts: PlanParts, assembly: Assembly): Result<Plan> {
  const { drafts, registry, layout, live } = assembly;
  const { folders = noSamples.folders, patterns = new Map() } = assembly;
  const cps = parts.tempo.cpsAt(Rational.zero);
  const ducked = new Set(parts.tracks.flatMap((track) => track.ducks.map((duck) => duck.node)));
  const strips = new Map(
    drafts.map((draft) => [
      draft.name,
      draftStrip(draft.strip, {
        registry,
        cps,
        isReturn: draft.kind === 'return',
        isTrack: draft.kind === 'track',
        ducked: ducked.has(draft.name),
        listens: draft.listens,
      }),
    ]),
  );
  const latency = latencies(drafts, strips);
  const probes = (draft: NodeDraft): Probes =>
    layout === 'apart' && draft.kind === 'master'
      ? probesAround(found(strips, draft.name).shape.chain)
      : noProbes;
  const outlines = drafts.map((draft) => ({ ...draft, probes: probes(draft).places.length }));
  const places = place(outlines, layout, live);
  if (places.size < drafts.length) return failure([tooMany(drafts.length)]);
  const shelf = stripShelf(live?.before);
  const problems: Problem[] = [];
  const nodes = drafts.map((draft): StageNode => {
    const strip = found(strips, draft.name);
    const { places: probed, effects } = probes(draft);
    const shape = {
      ...shapeOf(draft, strip, latency),
      ...(probed.length > 0 && { probes: probed }),
      ...(live && { fades: true as const }),
    };
    const pieces = cutStrip(shape, shelf.compile);
    if (pieces === undefined) problems.push(parts.locate(tooLarge(draft), effectsPath(draft)));
    const node: StageNode = {
      name: draft.name,
      kind: draft.kind,
      inputs: inputsOf(draft.name, drafts),
      ports: draft.ports,
      hears: draft.listens.map((heard) => tapOf(heard, drafts)),
      strip: {
        defs: (pieces ?? [shape]).map(stripName),
        values: withDuckDepth(strip, draft.name, parts),
        timed: strip.timed,
        hears: strip.hears,
      },
      seed: noiseSeed(parts.seed, draft.name, 'strip'),
      place: found(places, draft.name),
      modulators: planModulators(draft, found(places, draft.name), parts.seed, patterns),
      latency: latency.arrivals.get(draft.name) ?? 0,
      probes: effects,
    };
    return live?.before === undefined ? node : succeed(node, live.before);
  });
  if (problems.length > 0) return failure(problems);
  return success({
    ...parts,
    layout,
    nodes,
    sound: (name, n) => registry.sound(name, n),
    nearestSound: (name) => registry.nearestSound(name, folders.keys()),
    eventEffects: registry.eventEffects,
    samples: { ...noSamples, folders },
    sampler: (name) => registry.sampler(name),
    synthdef: synthdefShelf(registry, shelf.compiled),
  });
}

/** Compiles strips, each shape once: one that the plan before has compiled is taken from there. */
function stripShelf(before: LiveOptions['before']) {
  const compiled = new Map<string, SynthDef>();
  const compile = (shape: StripShape): SynthDef => {
    const name = stripName(shape);
    const strip = compiled.get(name) ?? before?.synthdef(name) ?? compileStrip(name, shape);
    compiled.set(name, strip);
    return strip;
  };
  return { compiled, compile };
}

/** Where in the song the effects of a strip stand. */
function effectsPath({ name, kind }: NodeDraft): readonly string[] {
  return kind === 'master' ? ['master', 'effects'] : [`${kind}s`, name, 'effects'];
}

function tooLarge({ name, strip }: NodeDraft): Problem {
  const split = strip.effects.find((entry) => entry.kind === 'split');
  const what = split === undefined ? 'an effect' : 'a `split`';
  return problem('stage.strip-too-large', `The strip ${name} has ${what} too large for a server.`, {
    hint: 'Put fewer effects side by side, or some of them on a return.',
  });
}

function tooMany(count: number): Problem {
  const message = `The song has ${count} strips, more than a server that plays live has room for.`;
  const hint = `${LIVE_SLOTS} tracks, groups, returns and masters play at once.`;
  return problem('stage.too-many-strips', message, { hint });
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new RangeError(`no strip is called ${name}`);
  return value;
}

/** Strips of one shape share a SynthDef: the name is a hash of all that decides the graph. */
function stripName(shape: StripShape): string {
  const outline = JSON.stringify(shape, (_, value: unknown) =>
    isEffect(value) ? effectName(value) : value,
  );
  return `strip-${hashText(outline).toString(36)}`;
}

function isEffect(value: unknown): value is Effect {
  return typeof value === 'object' && value !== null && 'process' in value && 'name' in value;
}

/** A strip is pushed down no further than its deepest duck, however many fall together. */
function withDuckDepth(strip: StripDraft, name: string, { tracks }: PlanParts) {
  const ducks = tracks.flatMap((track) => track.ducks).filter((duck) => duck.node === name);
  if (ducks.length === 0) return strip.values;
  return { ...strip.values, duckDepth: Math.max(...ducks.map((duck) => duck.depthDb)) };
}

/** The port of a strip that others listen to. */
function tapOf(name: string, drafts: readonly NodeDraft[]) {
  const port = drafts.find((each) => each.name === name)?.ports.indexOf(TAP) ?? -1;
  if (port < 0) throw new RangeError(`nothing can listen to ${name}`);
  return { node: name, port };
}

/** By how much strips are late, in seconds, by their names. */
interface Latencies {
  /** Of what leaves the strip, its delay included. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** How long its main output waits for strips beside it. */
  readonly delays: ReadonlyMap<string, number>;
  /** How long its input waits for what it listens to. */
  readonly waits: ReadonlyMap<string, number>;
  /** How long each that it listens to waits for its input. */
  readonly sideWaits: ReadonlyMap<string, readonly number[]>;
}

/**
 * Look-ahead makes what leaves a strip late. What plays beside it waits for it: every main output that
 * leads to a node is delayed to the latest of them, and what a strip works on and what it listens to
 * wait for each other.
 */
function latencies(
  drafts: readonly NodeDraft[],
  strips: ReadonlyMap<string, StripDraft>,
): Latencies {
  const arrivals = new Map<string, number>();
  const delays = new Map<string, number>();
  const waits = new Map<string, number>();
  const sideWaits = new Map<string, readonly number[]>();
  const arrivalOf = (name: string): number => arrivals.get(name) ?? 0;
  for (const { name, listens } of drafts) {
    const inputs = drafts.filter((other) => other.ports[0] === name);
    const latest = Math.max(0, ...inputs.map((each) => arrivalOf(each.name)));
    for (const input of inputs) delays.set(input.name, latest - arrivalOf(input.name));
    const heard = listens.map(arrivalOf);
    const own = Math.max(latest, ...heard);
    waits.set(name, own - latest);
    sideWaits.set(
      name,
      heard.map((arrival) => own - arrival),
    );
    arrivals.set(name, own + found(strips, name).latency);
  }
  for (const [name, delay] of delays) arrivals.set(name, arrivalOf(name) + delay);
  return { arrivals, delays, waits, sideWaits };
}

function shapeOf({ name, ports }: NodeDraft, strip: StripDraft, latency: Latencies): StripShape {
  const sideWaits = latency.sideWaits.get(name) ?? [];
  const wait = latency.waits.get(name) ?? 0;
  const tap = ports.indexOf(TAP);
  const waiting = (chain: readonly ChainLink[]): readonly ChainLink[] =>
    chain.map((link) => {
      if (link.kind === 'split') return { ...link, chains: link.chains.map(waiting) };
      const side = strip.hears[effectControl(link.slot, SIDECHAIN)];
      return side === undefined ? link : { ...link, hears: sideWaits[side] ?? 0 };
    });
  return {
    ...strip.shape,
    chain: waiting(strip.shape.chain),
    delay: latency.delays.get(name) ?? 0,
    ...(tap < 0 ? {} : { tap }),
    ...(wait > 0 ? { wait } : {}),
  };
}
