import { ANONYMOUS_NODE, type Command, ROOT_GROUP } from '../commands.ts';

/**
 * Node ids of one of several clients of a server, as SuperCollider's own allocators give them: the
 * client's number stands in the bits above these.
 */
const CLIENT_BITS = 26;

/** How node ids here and on the server belong together. */
export interface NodeIds {
  /** The group on the server that is the root group here. */
  readonly group: number;
  /** Ids here are below this one. */
  readonly end: number;
  toServer(id: number): number;
  toHere(id: number): number;
}

/** A server that nobody shares: ids are the same on both sides. */
export const ownIds: NodeIds = {
  group: ROOT_GROUP,
  end: 2 ** 31,
  toServer: (id) => id,
  toHere: (id) => id,
};

/**
 * The ids of one client of a shared server. Its nodes live in a group of its own, which stands for
 * the root group, so that they can neither meet nor outlive those of others.
 *
 * @param client the number that the server gave, 0..30
 * @example clientIds(2).toServer(1000) // => 134218728
 */
export function clientIds(client: number): NodeIds {
  const base = client * 2 ** CLIENT_BITS;
  const end = 2 ** CLIENT_BITS - 1;
  const group = base + end;
  return {
    group,
    end,
    toServer: (id) => (id === ROOT_GROUP ? group : id === ANONYMOUS_NODE ? id : base + id),
    toHere: (id) => (id === group ? ROOT_GROUP : id >= base && id < group ? id - base : id),
  };
}

/** A command with all its node ids as the server knows them. */
export function mapCommand(command: Command, ids: NodeIds): Command {
  switch (command.op) {
    case 'synth.new':
    case 'group.new':
    case 'node.move':
      return { ...command, id: ids.toServer(command.id), target: ids.toServer(command.target) };
    case 'group.clear':
    case 'node.set':
    case 'node.map':
    case 'node.free':
    case 'node.run':
      return { ...command, id: ids.toServer(command.id) };
    default:
      return command;
  }
}
