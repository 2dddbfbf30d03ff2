import type { Command } from '../scsynth/index.ts';
import { type EventEffect, eventControl, type OrbitEffect } from '../sound/index.ts';
import { buildSynthDef, type SynthDef } from '../synthdef/index.ts';
import type { StartedEffect } from './event-effects.ts';
import { CHANNELS, ORBIT_EFFECTS } from './layout.ts';
import type { Draft } from './state.ts';
import type { Plan, StageNode } from './types.ts';

/** The name of the SynthDef of what all voices of a track send to. @example orbitName({name: 'room'}) // => 'orbit-room' */
export function orbitName({ name }: Pick<OrbitEffect, 'name'>): string {
  return `orbit-${name}`;
}

/**
 * Compiles what all voices of a track send to: it reads a bus of its own and adds what it makes of it to
 * what the track's strip reads.
 *
 * Controls: `in` and `out` (buses), then its parameters. NaN and infinity that come in are silence.
 */
export function compileOrbit(effect: OrbitEffect): SynthDef {
  return buildSynthDef(orbitName(effect), (g) => {
    const bus = g.control('in', 0, { rate: 'ir' });
    const out = g.control('out', 0, { rate: 'ir' });
    const parameters = Object.entries(effect.parameters).map(([key, spec]) => [
      key,
      g.control(key, spec.default),
    ]);
    const input = g.Sanitize.ar(g.In.ar(bus, CHANNELS), 0);
    const { feedback } = effect;
    const returned = feedback === 0 ? g.signal(0) : g.Sanitize.ar(g.LocalIn.ar(feedback), 0);
    const made = effect.process(g, input, Object.fromEntries(parameters), { returned });
    if ('output' in made && made.feedback !== undefined) g.LocalOut.ar(made.feedback);
    g.Out.ar(out, 'output' in made ? made.output : made);
  });
}

/** What a note needs to send: the buses of its effects, and the commands that set them before it. */
export interface Sent {
  readonly controls: Readonly<Record<string, number>>;
  readonly commands: readonly Command[];
}

/**
 * The way of a note to what all voices of its track share. What is not there yet starts between the
 * voices and the strip; what is there gets the values of this event, if they are others.
 */
export function sendTo(
  { plan, draft }: { readonly plan: Plan; readonly draft: Draft },
  node: StageNode,
  started: readonly StartedEffect[],
  cps: number,
): Sent {
  const controls: Record<string, number> = {};
  const commands: Command[] = [];
  for (const { effect, values } of started) {
    if (effect.kind !== 'orbit') continue;
    const index = orbitEffects(plan).indexOf(effect);
    const bus = node.place.orbitBus + CHANNELS * index;
    controls[eventControl(effect, 'out')] = bus;
    commands.push(...tell(draft, node, effect, index, effect.atTempo?.(values, cps) ?? values));
  }
  return { controls, commands };
}

function orbitEffects({ eventEffects }: Pick<Plan, 'eventEffects'>): readonly EventEffect[] {
  return eventEffects.filter(({ kind }) => kind === 'orbit').slice(0, ORBIT_EFFECTS);
}

function tell(
  draft: Draft,
  { name, place }: StageNode,
  effect: OrbitEffect,
  index: number,
  values: Readonly<Record<string, number>>,
): readonly Command[] {
  const { [effect.send]: _, ...own } = values;
  const known = draft.orbits.get(name) ?? {};
  const before = known[effect.name];
  draft.orbits.set(name, { ...known, [effect.name]: own });
  const id = place.firstOrbit + index;
  if (before === undefined) {
    const controls = { ...own, in: place.orbitBus + CHANNELS * index, out: place.inBus };
    const def = orbitName(effect);
    return [{ op: 'synth.new', def, id, action: 'after', target: place.voices, controls }];
  }
  const changed = Object.fromEntries(Object.entries(own).filter(([key, at]) => before[key] !== at));
  return Object.keys(changed).length === 0 ? [] : [{ op: 'node.set', id, controls: changed }];
}
