import type { TransportName } from '../connection/connect.ts';
import type { ServerOptions } from '../options.ts';

/** How a native scsynth is started. */
export interface NativeSettings {
  /** The program: a name on PATH or a file. Default `scsynth`. */
  readonly program?: string;
  /** Its port on the loopback. Default: one that is free. */
  readonly port?: number;
  /** Default `udp`; `tcp` loses nothing and loads large SynthDefs and buffers faster. */
  readonly transport?: TransportName;
  /** The JACK server's name (`jackd -n`). Default: the one that JACK finds. */
  readonly jack?: string;
  /** What JACK calls this client, or the name of a sound device elsewhere. */
  readonly device?: string;
  /** Folders of UGen plugins, instead of the ones scsynth knows. */
  readonly plugins?: readonly string[];
  /** Milliseconds that it may take to start. Default 15,000. */
  readonly startPatience?: number;
  /** Milliseconds that it may take for an answer. Default 5000. */
  readonly patience?: number;
}

/**
 * The arguments of scsynth for options: one flag for each. It listens on the loopback alone, loads no
 * SynthDefs from disk and is not announced in the network.
 */
export function nativeArguments(
  options: ServerOptions,
  port: number,
  { transport = 'udp', device, plugins }: NativeSettings,
): readonly string[] {
  const flags: readonly (readonly [flag: string, value: number | string])[] = [
    [transport === 'tcp' ? '-t' : '-u', port],
    ['-B', '127.0.0.1'],
    ['-z', options.blockSize],
    ['-S', options.sampleRate],
    ['-m', options.memory],
    ['-n', options.maxNodes],
    ['-d', options.maxSynthDefs],
    ['-w', options.wireBuffers],
    ['-b', options.buffers],
    ['-r', options.randomGenerators],
    ['-a', options.audioBuses],
    ['-c', options.controlBuses],
    ['-i', options.inputs],
    ['-o', options.outputs],
    ['-D', 0],
    ['-R', 0],
    ...(device === undefined ? [] : ([['-H', device]] as const)),
    ...(plugins === undefined ? [] : ([['-U', plugins.join(':')]] as const)),
  ];
  return flags.flatMap(([flag, value]) => [flag, String(value)]);
}
