import { rational } from '../../base/index.ts';
import { isPluginUGen, printSclang, type SynthDef } from '../../synthdef/index.ts';
import { sectionBeginsAt } from '../sections.ts';
import type { Plan, StageNode } from '../types.ts';
import { bundleLines } from './events.ts';
import { commentText } from './literal.ts';
import { withoutDefaults } from './message.ts';
import type { Bar, Score } from './score.ts';

/** The SynthDefs that the score names: voices, what ducks and moves, strips. */
export function synthDefsOf(plan: Plan, { setup, bars }: Score): readonly SynthDef[] {
  const messages = [...setup, ...bars.flatMap((bar) => bar.messages)];
  const used = messages.flatMap(({ commands }) =>
    commands.flatMap((command) => (command.op === 'synth.new' ? [command.def] : [])),
  );
  return [...new Set(used)].sort(byKind).flatMap((name) => plan.synthdef(name) ?? []);
}

/** The UGens of sc3-plugins that SynthDefs need, by name. */
export function pluginsOf(defs: readonly SynthDef[]): readonly string[] {
  const names = new Set(defs.flatMap(({ build }) => build.ugens.map(({ name }) => name)));
  return [...names].filter(isPluginUGen).sort();
}

/** SynthDefs as sclang writes them, one after another. */
export function synthDefLines(defs: readonly SynthDef[]): readonly string[] {
  return [
    '// Voices of instruments, what pushes and moves strips, and strips with their effects.',
    'synthDefs = [',
    ...defs.flatMap((def) => [...indented(printSclang(def).trimEnd().split('\n'), ','), '']),
    '];',
  ];
}

/** Strips have names that say nothing, so they come last. */
function byKind(a: string, b: string): number {
  const isStrip = (name: string): number => (name.startsWith('strip-') ? 1 : 0);
  return isStrip(a) - isStrip(b) || (a < b ? -1 : 1);
}

/** Everything is laid out before the first note: groups, oscillators, strips. */
export function setupLines(plan: Plan, score: Score): readonly string[] {
  const shorten = withoutDefaults(plan);
  return [
    '// The mix: a group for each track, group and return and for the master, in the order of sound.',
    ...plan.nodes.map(nodeLine),
    'setup = #[',
    ...indented(bundleLines(score.setup, shorten)),
    '];',
  ];
}

/** Who is who among the numbers. */
function nodeLine({ name, kind, ports, place }: StageNode): string {
  const leads = ports.map((to, port) => `${commentText(to)} (bus ${place.outBuses[port] ?? 0})`);
  const { root, control, voices, strip, inBus } = place;
  return (
    `// ${commentText(name)} (${kind}): group ${root} of ${control} control, ${voices} voices, ` +
    `${strip} strip; bus ${inBus} to ${leads.join(' and ')}`
  );
}

/** The notes, and what changes with sections and tempo, a list for each bar. */
export function barLines(plan: Plan, score: Score): readonly string[] {
  const shorten = withoutDefaults(plan);
  return [
    '// Each bar: [seconds, messages …] and the strip that they are for.',
    'bars = [',
    ...score.bars.flatMap((bar) => [
      `\t// bar ${bar.number}${sectionText(plan, bar)}`,
      '\t#[',
      ...indented(indented(bundleLines(bar.messages, shorten))),
      '\t],',
    ]),
    '];',
  ];
}

function sectionText(plan: Plan, { number }: Bar): string {
  const section = sectionBeginsAt(plan, rational(number - 1));
  return section === undefined ? '' : `: ${commentText(section.name)}`;
}

function indented(lines: readonly string[], end = ''): readonly string[] {
  return lines.map((line, index) => `\t${line}${index === lines.length - 1 ? end : ''}`);
}
