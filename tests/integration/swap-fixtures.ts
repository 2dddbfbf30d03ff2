import { Rational, rational } from '../../src/base/index.ts';
import { overriding } from '../../src/render/override.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/scsynth/index.ts';
import {
  beginState,
  type Plan,
  type State,
  setup,
  stage,
  swap,
  type TimedMessage,
} from '../../src/stage/index.ts';
import { planText } from './render-fixtures.ts';

const sampleRate = 48_000;
const block = 128;

/** A song, and the bar (from 0) from which it plays in place of the one before. */
export interface Act {
  readonly text: string;
  readonly bar: number;
  /** The cycle at which it goes on; `bar` when absent. */
  readonly to?: number;
}

/** What songs sound like that take over from each other on one server, and what is left on it. */
export interface Heard {
  readonly channels: readonly Float32Array[];
  /** Synths and groups at the end. */
  readonly nodes: number;
}

/** Plays songs, each in place of the one before, to a bar of the whole. */
export async function hear(acts: readonly Act[], bars: number): Promise<Heard> {
  const server = await startEmbeddedServer({ inputs: 2 });
  if (!server.ok) throw new Error('the server does not start');
  try {
    return await play(acts, bars, server.value);
  } finally {
    await server.value.quit();
  }
}

async function play(acts: readonly Act[], bars: number, server: EmbeddedServer): Promise<Heard> {
  const problems: string[] = [];
  server.listen((event) => problems.push('problem' in event ? event.problem.message : event.kind));
  const loaded = new Set<string>();
  const send = (plan: Plan, start: number, messages: readonly TimedMessage[]): void => {
    const master = plan.nodes.at(-1)!;
    const change = overriding({ id: master.place.strip, controls: { gain: 0 } });
    for (const { time, commands } of messages) {
      for (const each of commands) {
        if (each.op !== 'synth.new' || loaded.has(each.def)) continue;
        loaded.add(each.def);
        const bytes = plan.synthdef(each.def)!.bytes();
        server.send(undefined, [{ op: 'synthdef.load', name: each.def, bytes }]);
      }
      server.send(start + time, commands.map(change));
    }
  };
  let before: Plan | undefined;
  let state: State = beginState(Rational.zero);
  let cycle = Rational.zero;
  let start = 0;
  for (const [index, act] of acts.entries()) {
    const plan = planText(act.text, 'shared', { live: before === undefined ? {} : { before } });
    const to = rational(act.to ?? act.bar);
    if (before === undefined) send(plan, 0, setup(plan, state));
    else {
      start += before.tempo.secondsAt(cycle) - before.tempo.secondsAt(rationalOf(state));
      const swapped = swap({ before, after: plan, state, from: cycle, to });
      state = swapped.state;
      send(plan, start, swapped.messages);
    }
    const length = (acts[index + 1]?.bar ?? bars) - act.bar;
    const end = to.add(rational(length));
    const staged = stage(plan, state, { begin: to, end });
    state = staged.state;
    send(plan, start, staged.messages);
    cycle = end;
    before = plan;
  }
  const seconds =
    start + before!.tempo.secondsAt(cycle) - before!.tempo.secondsAt(rationalOf(state));
  await server.sync();
  const sound = await server.render(Math.ceil((seconds * sampleRate) / block));
  const [status] = await Promise.all([server.status(), server.render(1)]);
  if (problems.length > 0 || !sound.ok || !status.ok) throw new Error(problems.join('\n'));
  return { channels: sound.value, nodes: status.value.synths + status.value.groups };
}

function rationalOf(state: State): Rational {
  const [n = '0', d = '1'] = state.origin.split('/');
  return rational(Number(n), Number(d));
}
