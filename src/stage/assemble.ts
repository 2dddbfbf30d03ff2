import {
  failure,
  hashText,
  type Problem,
  problem,
  Rational,
  type Result,
  success,
} from '../base/index.ts';
import type { Modulator } from '../song/index.ts';
import { type Effect, noSamples, type Registry, type SampleManifest } from '../sound/index.ts';
import type { SynthDef } from '../synthdef/index.ts';
import { cutStrip } from './cut-strip.ts';
import { lfoName } from './duck-and-lfo.ts';
import { MODULATOR_GENERATORS, place } from './layout.ts';
import { effectName } from './named-synthdefs.ts';
import { noiseSeed } from './noise-seed.ts';
import { inputsOf, type NodeDraft } from './plan-nodes.ts';
import { draftStrip, type StripDraft, slotOf } from './plan-strip.ts';
import { compileStrip, effectControl, type StripShape } from './strip.ts';
import { synthdefShelf } from './synthdefs.ts';
import { timedValue } from './timed.ts';
import type { LayoutKind, ModulatorPlan, Place, Plan, StageNode } from './types.ts';

/** The parts of a plan that differ between a song file and a `.tidal` file. */
export type PlanParts = Pick<
  Plan,
  'title' | 'about' | 'seed' | 'tempo' | 'tracks' | 'cycles' | 'sections' | 'master' | 'locate'
>;

/** Gives the strips numbers and SynthDefs, and puts a plan together. */
export function assemble(
  parts: PlanParts,
  drafts: readonly NodeDraft[],
  registry: Registry,
  layout: LayoutKind,
  folders: SampleManifest = noSamples.folders,
): Result<Plan> {
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
      }),
    ]),
  );
  const latency = latencies(drafts, strips);
  const places = place(drafts, layout);
  const shelf = stripShelf();
  const problems: Problem[] = [];
  const nodes = drafts.map((draft): StageNode => {
    const strip = found(strips, draft.name);
    const shape = { ...strip.shape, delay: latency.delays.get(draft.name) ?? 0 };
    const pieces = cutStrip(shape, shelf.compile);
    if (pieces === undefined) problems.push(parts.locate(tooLarge(draft), effectsPath(draft)));
    return {
      name: draft.name,
      kind: draft.kind,
      inputs: inputsOf(draft.name, drafts),
      ports: draft.ports,
      strip: {
        defs: (pieces ?? [shape]).map(stripName),
        values: withDuckDepth(strip, draft.name, parts),
        timed: strip.timed,
      },
      seed: noiseSeed(parts.seed, draft.name, 'strip'),
      place: found(places, draft.name),
      modulators: modulatorsOf(draft, found(places, draft.name), parts.seed),
      latency: latency.arrivals.get(draft.name) ?? 0,
    };
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

/** Compiles strips, each shape once. */
function stripShelf() {
  const compiled = new Map<string, SynthDef>();
  const compile = (shape: StripShape): SynthDef => {
    const name = stripName(shape);
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const fresh = compileStrip(name, shape);
    compiled.set(name, fresh);
    return fresh;
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

/**
 * Look-ahead makes what leaves a strip late. What plays beside it waits for it: every main output that
 * leads to a node is delayed to the latest of them.
 */
function latencies(drafts: readonly NodeDraft[], strips: ReadonlyMap<string, StripDraft>) {
  const arrivals = new Map<string, number>();
  const delays = new Map<string, number>();
  for (const draft of drafts) {
    const inputs = drafts.filter((other) => other.ports[0] === draft.name);
    const latest = Math.max(0, ...inputs.map((each) => arrivals.get(each.name) ?? 0));
    for (const input of inputs) delays.set(input.name, latest - (arrivals.get(input.name) ?? 0));
    arrivals.set(draft.name, latest + found(strips, draft.name).latency);
  }
  for (const [name, delay] of delays) arrivals.set(name, (arrivals.get(name) ?? 0) + delay);
  return { arrivals, delays };
}

function modulatorsOf(draft: NodeDraft, at: Place, seed: number): ModulatorPlan[] {
  return draft.strip.modulate.map((modulator, index) => ({
    def: lfoName(modulator.shape, modulator.curve),
    id: at.firstModulator + index,
    bus: at.controlBus + index,
    phase: modulator.phase,
    period: periodOf(modulator.rate),
    values: {
      from: modulator.from,
      to: modulator.to,
      generator: at.firstModulatorGenerator + (index % MODULATOR_GENERATORS),
      seed: noiseSeed(seed, draft.name, 'lfo', index),
    },
    stripControl: stripControlOf(modulator),
  }));
}

function periodOf(rate: Modulator['rate']): ModulatorPlan['period'] {
  const value = timedValue(rate, 's');
  return typeof value === 'number' ? { seconds: 1 / value } : { cycles: value.cycles };
}

function stripControlOf({ target }: Modulator): string | undefined {
  switch (target.kind) {
    case 'strip':
      return target.parameter;
    case 'effect':
      return effectControl(slotOf(target.place), target.parameter);
    case 'instrument':
      return undefined;
  }
}
