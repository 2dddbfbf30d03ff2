import { join } from 'node:path';
import type { Plan, StageNode } from '../stage/index.ts';

/** A stem: what leaves a node, and where it is written. */
export interface StemFile {
  readonly track: string;
  readonly file: string;
}

/** The name of the sum before the master, beside the stems. */
export const sumName = '_sum';

/**
 * Where the stems of a plan go: one file for each thing that feeds the master, members of a group
 * in a folder of its name.
 *
 * @example stemFiles(plan, 'stems') // => [{ track: 'kick', file: 'stems/drums/kick.wav' }, …]
 */
export function stemFiles(plan: Plan, folder: string): readonly StemFile[] {
  const taken = new Set([sumName]);
  return plan.nodes
    .filter((node) => node.kind !== 'master')
    .map((node) => {
      const path = [...groupsAround(plan, node), node.name].map(fileName).join('/');
      return { track: node.name, file: join(folder, `${freePath(path, taken)}.wav`) };
    });
}

/** Names of the groups that a node's main output passes, the outermost first. */
function groupsAround(plan: Plan, node: StageNode): readonly string[] {
  const parent = plan.nodes.find((each) => each.name === node.ports[0]);
  return parent?.kind === 'group' ? [...groupsAround(plan, parent), parent.name] : [];
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '');
  return plain === '' ? 'track' : plain;
}

/** The path, or with a number where another stem has it: some file systems fold case. */
function freePath(path: string, taken: Set<string>): string {
  let free = path;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${path}-${count}`;
  taken.add(free.toLowerCase());
  return free;
}
