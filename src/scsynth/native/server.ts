import type { Problem, Result } from '../../base/index.ts';
import { type ServerOptions, serverOptions } from '../options.ts';
import type { Server } from '../server.ts';
import type { NativeSettings } from './options.ts';

/** scsynth as a process of our own. */
export interface NativeServer extends Server {
  readonly pid: number;
  /** Where it listens, on the loopback. */
  readonly port: number;
  /** Why it is gone, when it is. */
  readonly death: Problem | undefined;
  /**
   * Begins a WAV file of 32-bit floats, which a DiskOut fills from a buffer until it is closed. Problems:
   * `scsynth.died`, `scsynth.no-answer`, `scsynth.file` where it cannot be written.
   */
  openFile(buffer: number, path: string): Promise<Result<void>>;
  /** Closes the file of a buffer; what the DiskOut has not handed over by then is not in it. */
  closeFile(buffer: number): Promise<Result<void>>;
}

/**
 * Starts scsynth and connects to it. It ends with `quit`, and with this process. Its clock begins at 0;
 * notes keep their distance to some samples (JACK's clock is followed), and should be sent about 200 ms
 * ahead. Problems: `scsynth.program-missing`, `scsynth.no-audio`, `scsynth.port-taken`,
 * `scsynth.sample-rate`, `scsynth.no-memory`, `scsynth.no-start`, `scsynth.no-connection`,
 * `scsynth.no-answer`; `scsynth.no-plugins` as a warning.
 *
 * @throws RangeError for options out of range
 */
export async function startNativeServer(
  changes: Partial<ServerOptions> = {},
  settings: NativeSettings = {},
): Promise<Result<NativeServer>> {
  const options = serverOptions(changes);
  // Imported here so that the room can be loaded where there are no processes.
  const { bootNative } = await import('./boot.ts');
  return bootNative(options, settings);
}
