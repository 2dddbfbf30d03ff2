import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { Faders, type Show, systemClock, systemTimers, type Unbound } from '../live/index.ts';
import { float32, message } from '../osc/index.ts';
import type { SoundOptions } from './play-options.ts';

/** Faders that are heard, and how to end that. */
export interface HeardFaders {
  readonly port: number;
  close(): Promise<void>;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Lets faders of OSC controllers move parameters, and tells the controllers where they stand, if that is asked for.
 * Problems: `osc.port`, `osc.to`.
 *
 * @param bind binds a parameter that a fader names and nothing moves yet: asked for once
 */
export async function hearFaders(
  show: Show,
  { oscPort, oscTo = [], listen }: Pick<SoundOptions, 'oscPort' | 'oscTo' | 'listen'>,
  bind: (fader: Unbound) => void,
  tell: (found: readonly Problem[]) => void,
): Promise<Result<HeardFaders | undefined>> {
  if (oscPort === undefined && oscTo.length === 0) return success(undefined);
  const to = readAddresses(oscTo);
  if (!to.ok) return to;
  const { FADER_PORT, startFaderServer } = await import('../dirt/index.ts');
  const server = await startFaderServer({
    port: oscPort === true ? FADER_PORT : (oscPort ?? 0),
    ...(listen === undefined ? {} : { host: listen }),
    onMove: (move) => {
      const unbound = faders.hear(move);
      if (unbound !== undefined) bind(unbound);
    },
    onProblem: (found) => tell([{ ...found, severity: 'warning' }]),
  });
  if (!server.ok) return server;
  const faders = new Faders({
    outside: show.outside,
    clock: systemClock,
    timers: systemTimers,
    send: (address, share) => {
      for (const { host, port } of to.value) {
        server.value.send(message(address, float32(share)), host, port);
      }
    },
  });
  return success({
    port: server.value.port,
    close: async () => {
      faders.close();
      await server.value.close();
    },
  });
}

/** Addresses of controllers. Problem: `osc.to`. */
function readAddresses(written: readonly string[]): Result<readonly Address[]> {
  const read = written.map((each) => {
    const [, host, port] = /^([^\s:]+):(\d{1,5})$/.exec(each) ?? [];
    return { each, host, port: Number(port) };
  });
  const wrong = read.find(({ host, port }) => host === undefined || !(port >= 1 && port <= 65_535));
  if (wrong === undefined) return success(read.map(({ host = '', port }) => ({ host, port })));
  const message = `\`${wrong.each.slice(0, 60)}\` is no address of a controller.`;
  const hint = 'Write for example `--osc-to 192.168.1.20:9001`.';
  return failure([problem('osc.to', message, { hint })]);
}
