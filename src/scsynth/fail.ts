import { nearest, type Problem, problem } from '../base/index.ts';
import type { OscMessage } from '../osc/index.ts';
import type { Command } from './commands.ts';
import { describeCommand } from './describe-command.ts';

/** The OSC address that each command is sent as, to find what a `/fail` speaks of. */
const addresses: Readonly<Record<Command['op'], readonly string[]>> = {
  'synth.new': ['/s_new'],
  'group.new': ['/g_new'],
  'group.clear': ['/g_freeAll', '/g_deepFree'],
  'node.set': ['/n_set'],
  'node.map': ['/n_map', '/n_mapa'],
  'node.free': ['/n_free'],
  'node.run': ['/n_run'],
  'node.move': ['/n_order'],
  'synthdef.load': ['/d_recv'],
  'synthdef.free': ['/d_free'],
  'buffer.alloc': ['/b_alloc'],
  'buffer.set': ['/b_setn'],
  'buffer.zero': ['/b_zero'],
  'buffer.free': ['/b_free'],
  'control.set': ['/c_setn'],
};

/**
 * A server's `/fail` as a Problem that names the command: the one among those sent lately that the
 * reply can mean.
 *
 * @param sent commands that may be meant, oldest first
 * @param defs names of the SynthDefs that are loaded
 */
export function failProblem(
  reply: OscMessage,
  sent: readonly Command[],
  defs: ReadonlySet<string>,
): Problem {
  const [address, reason] = reply.args.map((each) => ('value' in each ? String(each.value) : ''));
  const command = findCulprit(address ?? '', reason ?? '', sent, defs);
  const what = command === undefined ? address : describeCommand(command);
  const because = (reason ?? '').trim();
  if (command?.op === 'synth.new' && !defs.has(command.def)) {
    const near = nearest(command.def, defs);
    return problem('scsynth.fail', `${what}: there is no SynthDef "${command.def}"`, {
      ...(near === undefined ? {} : { hint: `did you mean "${near}"?` }),
    });
  }
  return problem('scsynth.fail', `${what}: ${because}`);
}

function findCulprit(
  address: string,
  reason: string,
  sent: readonly Command[],
  defs: ReadonlySet<string>,
): Command | undefined {
  const candidates = sent.filter((command) => addresses[command.op].includes(address));
  if (candidates.length <= 1) return candidates[0];
  if (reason.startsWith('SynthDef')) {
    return candidates.find((each) => each.op === 'synth.new' && !defs.has(each.def));
  }
  const node = /(?:Node|Group) (-?\d+) not found/.exec(reason)?.[1];
  return node === undefined ? undefined : candidates.find((each) => mentions(each, Number(node)));
}

function mentions(command: Command, node: number): boolean {
  return (
    ('id' in command && command.id === node) || ('target' in command && command.target === node)
  );
}
