import { NOWHERE } from './layout.ts';
import type { NodeKind } from './types.ts';

/** What must be known of a strip to know whether it is heard. */
export interface SoloNode {
  readonly name: string;
  readonly kind: NodeKind;
  /** Where each port leads: the main output first. */
  readonly ports: readonly string[];
}

/**
 * Which ways of sound are open while some strips are soloed: a way from one strip into another is heard
 * when one of them is soloed, or the first is a member of a soloed group, or on a soloed strip's way to
 * the master. With nobody soloed all are.
 *
 * @example openWays(nodes, new Set(['kick']))('hat', 'master') // => false
 */
export function openWays(
  nodes: readonly SoloNode[],
  solo: ReadonlySet<string>,
): (name: string, into: string) => boolean {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const isMember = (name: string): boolean => {
    const next = byName.get(name)?.ports[0];
    return next !== undefined && byName.has(next) && (solo.has(next) || isMember(next));
  };
  const isOnTheWay = (name: string): boolean => {
    if (byName.get(name)?.kind === 'track') return false;
    const inputs = nodes.filter(({ ports }) => ports.includes(name));
    return inputs.some((each) => solo.has(each.name) || isOnTheWay(each.name));
  };
  return (name, into) =>
    solo.size === 0 || solo.has(name) || solo.has(into) || isMember(name) || isOnTheWay(name);
}

/** Nodes whose closed ways lead nowhere: what they play is still heard by those that listen to them. */
export function withClosedWays<T extends SoloNode>(
  nodes: readonly T[],
  solo: readonly string[],
): readonly T[] {
  if (solo.length === 0) return nodes;
  const isOpen = openWays(nodes, new Set(solo));
  const names = new Set(nodes.map(({ name }) => name));
  return nodes.map((node) => {
    if (node.kind === 'master') return node;
    const ports = node.ports.map((to) => (!names.has(to) || isOpen(node.name, to) ? to : NOWHERE));
    return { ...node, ports };
  });
}

/** Whether anything of a strip is heard while some are soloed. */
export function isAudible(
  { nodes, solo }: { readonly nodes: readonly SoloNode[]; readonly solo: readonly string[] },
  name: string,
): boolean {
  const isOpen = openWays(nodes, new Set(solo));
  const ports = nodes.find((node) => node.name === name)?.ports ?? [];
  return solo.length === 0 || ports.some((to) => isOpen(name, to));
}
