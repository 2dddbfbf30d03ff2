import { expect } from 'vitest';
import { Rational, type Result, rational, success } from '../../../src/base/index.ts';
import { Show, type ShowOptions } from '../../../src/live/index.ts';
import { VirtualTime } from '../../../src/live/virtual-time.ts';
import type { Command, Server } from '../../../src/scsynth/index.ts';
import { makeTranscript } from '../../../src/scsynth/index.ts';
import { readSong } from '../../../src/song/index.ts';
import {
  beginState,
  type LiveOptions,
  type Plan,
  planSong,
  setup,
  stage,
  type TimedMessage,
} from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();

/** The plan of a song that plays on a server where songs change. */
export function livePlan(text: string, live: LiveOptions = {}): Plan {
  const read = readSong(text, { registry, file: 'test.yaml' });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  const plan = planSong(read.value.song, { registry, layout: 'shared', live });
  if (!plan.ok) throw new Error(plan.problems.map(({ message }) => message).join('\n'));
  return plan.value;
}

/** A song whose lead has a filter, and in `modulate` what is given. */
export function movedSong(bpm: number, ...modulate: readonly string[]): string {
  const entries = modulate.map((entry) => `      - {${entry}}\n`);
  return `bpm: ${bpm}
tracks:
  lead:
    instrument: acid
    pattern: "c3*4"
    effects: [{filter: {cutoff: 2kHz}}]
    modulate:
${entries.join('')}`;
}

/** Lets another text of the song of `virtualShow` take over. */
export function changeTo(
  show: Show,
  text: string,
  isMeant?: () => Promise<boolean>,
): Promise<Result<Rational>> {
  const read = async (live: LiveOptions) => success({ name: 'song', plan: livePlan(text, live) });
  return show.change('song', read, 'bar', isMeant);
}

/** All messages of a stretch from cycle 0 on, staged a cycle at a time, as a render does it. */
export function offline(plan: Plan, cycles: number): TimedMessage[] {
  let state = beginState(Rational.zero);
  const messages = [...setup(plan, state)];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const staged = stage(plan, state, { begin: rational(cycle), end: rational(cycle + 1) });
    state = staged.state;
    messages.push(...staged.messages);
  }
  return messages;
}

/** Messages as lines that can be compared, in order of time. */
export function linesOf(messages: readonly TimedMessage[], from = 0): string[] {
  return messages
    .flatMap(({ time, node, commands }) => {
      return commands.map((command) => `${(time - from).toFixed(9)} ${node} ${shown(command)}`);
    })
    .sort();
}

function shown(command: Command): string {
  return JSON.stringify(command, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value,
  );
}

/** A server that plays nothing, whose clock runs by a function. */
export function silentServer(now: () => number): Server & { readonly sent: TimedSend[] } {
  const sent: TimedSend[] = [];
  const transcript = makeTranscript();
  return {
    ...transcript,
    sent,
    now,
    send: (time, commands) => {
      sent.push({ at: now(), time, commands });
    },
  };
}

/** Something that was sent, and when. */
export interface TimedSend {
  readonly at: number;
  readonly time: number | undefined;
  readonly commands: readonly Command[];
}

/** A song that plays in virtual time on a server that writes down what it is sent; it may have no Problem. */
export async function virtualShow(
  song: string,
  options: Partial<ShowOptions> = {},
): Promise<{
  readonly time: VirtualTime;
  readonly server: ReturnType<typeof silentServer>;
  readonly show: Show;
}> {
  const time = new VirtualTime();
  const server = silentServer(() => time.now());
  const started = await Show.start([{ name: 'song', plan: livePlan(song) }], {
    engine: {
      kind: 'native',
      server,
      sound: undefined,
      recording: undefined,
      remembers: false,
      play: async () => {},
      revive: async () => ({ ok: false, problems: [] }),
      quit: async () => {},
    },
    latency: 0.2,
    soundDelay: 0,
    tell: (problems) => expect(problems).toEqual([]),
    clock: time,
    timers: time,
    ...options,
  });
  if (!started.ok) throw new Error(started.problems[0]?.message);
  return { time, server, show: started.value };
}
