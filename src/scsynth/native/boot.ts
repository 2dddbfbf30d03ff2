import { problem, type Result, success } from '../../base/index.ts';
import { connectOsc } from '../connection/connect.ts';
import type { OscServer } from '../connection/osc-server.ts';
import type { ServerOptions } from '../options.ts';
import { pluginsProblem } from './boot-problem.ts';
import { freePort } from './free-port.ts';
import { readLogLine } from './log-line.ts';
import { type NativeSettings, nativeArguments } from './options.ts';
import { NativeProcess } from './process.ts';
import type { NativeServer } from './server.ts';

/** Times that another free port is tried, when somebody took it before scsynth did. */
const TRIES = 3;

/** What scsynth prints about a folder of plugins that is not there; it goes on without them. */
const noPlugins = /ERROR: open directory failed/;

/** Starts scsynth and connects to it. */
export async function bootNative(
  options: ServerOptions,
  settings: NativeSettings,
): Promise<Result<NativeServer>> {
  const { transport = 'udp', patience = 5000 } = settings;
  const started = await startProcess(options, settings);
  if (!started.ok) return started;
  const { native, port } = started.value;
  const connection = await connectOsc({ host: '127.0.0.1', port }, transport, {
    options,
    patience,
    tellsLate: false,
    end: async (server) => {
      server.ask('/quit', [], () => undefined);
      await native.end();
    },
  });
  if (!connection.ok) {
    await native.end();
    return connection;
  }
  const { server } = connection.value;
  listen(native, server);
  const warnings = native.lines.some((line) => noPlugins.test(line)) ? [pluginsProblem()] : [];
  return success(Object.assign(server, { pid: native.pid, port }), warnings);
}

async function startProcess(
  options: ServerOptions,
  settings: NativeSettings,
): Promise<Result<{ readonly native: NativeProcess; readonly port: number }>> {
  const { program = 'scsynth', startPatience: patience = 15_000, transport = 'udp' } = settings;
  for (let left = TRIES; ; left -= 1) {
    const port = settings.port ?? (await freePort(transport));
    const args = nativeArguments(options, port, settings);
    const started = await NativeProcess.start({
      program,
      args,
      env: environment(settings),
      port,
      patience,
    });
    if (started.ok) return success({ native: started.value, port });
    const isTaken = started.problems[0]?.code === 'scsynth.port-taken';
    if (!isTaken || settings.port !== undefined || left <= 1) return started;
  }
}

/** JACK starts no server of its own behind our back: it would outlive us. */
function environment({ jack }: NativeSettings): NodeJS.ProcessEnv {
  const env = { ...process.env, JACK_NO_START_SERVER: '1' };
  return jack === undefined ? env : { ...env, JACK_DEFAULT_SERVER: jack };
}

function listen(native: NativeProcess, server: OscServer): void {
  native.onLine((line) => {
    const read = readLogLine(line);
    if (read?.kind === 'late') server.late(server.now() - read.by, read.by);
    if (read?.kind === 'fail') server.fail(read.problem);
  });
  void native.ended.then((end) => {
    server.die(problem('scsynth.died', `scsynth is gone: ${end}.`));
  });
}
