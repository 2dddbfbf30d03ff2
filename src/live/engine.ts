import { failure, problem, type Result, success } from '../base/index.ts';
import {
  connectRemoteServer,
  type EmbeddedServer,
  type Server,
  type ServerOptions,
  startEmbeddedServer,
  startNativeServer,
} from '../scsynth/index.ts';
import { DiskRecording } from './recording/disk-recording.ts';
import { playerNames, playerPrograms } from './sound/programs.ts';
import { type SoundListener, SoundOut } from './sound/sound-out.ts';

/** What plays live, as it is asked for on the command line. */
export interface EngineRequest {
  /** `auto`, `embedded`, `native` or `remote:HOST:PORT`. */
  readonly engine: string;
  readonly sampleRate: number;
  /** A WAV file for all that is played. */
  readonly record?: string;
  /** The player program that is wanted, or `none`; the first that works when absent. */
  readonly sound?: string;
}

/** A server with the way of its sound. */
export interface LiveEngine {
  readonly kind: 'embedded' | 'native' | 'remote';
  readonly server: Server;
  /** The way of the sound, where it is ours. */
  readonly sound: SoundOut | undefined;
  /** The recording that the server writes itself, where one was asked for. */
  readonly recording: DiskRecording | undefined;
  /** Whether a server that came back has its SynthDefs and buffers. */
  readonly remembers: boolean;
  /** Lets sound flow; what comes first should have been sent by then. */
  play(): Promise<void>;
  /** Brings it back after its server died. */
  revive(): Promise<Result<LiveEngine>>;
  /** Ends the server, or leaves it, if it is not ours. */
  quit(): Promise<void>;
}

/** Songs listen to no input, but their buses are numbered behind two. */
const OPTIONS: Partial<ServerOptions> = { outputs: 2, inputs: 2 };

/**
 * Starts what plays. `auto` is an installed scsynth that finds a sound system, else the embedded engine; one that
 * runs already records nothing for us. Problems: those of the servers, `live.engine`, `live.record`.
 */
export async function openEngine(
  request: EngineRequest,
  listener: SoundListener,
): Promise<Result<LiveEngine>> {
  const { engine, record, sound } = request;
  if (sound !== undefined && sound !== 'none' && !playerNames.includes(sound)) {
    return failure([unknownPlayer(sound)]);
  }
  if (engine === 'embedded') return openEmbedded(request, listener);
  if (engine === 'auto') {
    const native = sound === undefined ? await openNative(request) : undefined;
    return native?.ok ? native : openEmbedded(request, listener);
  }
  if (engine !== 'native' && !engine.startsWith('remote:')) return failure([unknownEngine(engine)]);
  if (sound !== undefined) return failure([needsEmbedded()]);
  if (engine === 'native') return openNative(request);
  return record === undefined ? openRemote(engine, request) : failure([recordsNothing(engine)]);
}

async function openEmbedded(
  { sampleRate, record, sound: only }: EngineRequest,
  listener: SoundListener,
): Promise<Result<LiveEngine>> {
  const started = await startEmbeddedServer({ ...OPTIONS, sampleRate });
  if (!started.ok) return started;
  const server = started.value;
  const programs = only === 'none' ? [] : playerPrograms(sampleRate, only);
  const settings = { sampleRate, programs, ...(record === undefined ? {} : { record }) };
  return success(embeddedEngine(server, new SoundOut(settings, listener)));
}

function embeddedEngine(server: EmbeddedServer, sound: SoundOut): LiveEngine {
  const engine: LiveEngine = {
    kind: 'embedded',
    server,
    sound,
    recording: undefined,
    remembers: true,
    play: async () => sound.attach(await server.openTap()),
    revive: async () => {
      const restarted = await server.restart();
      return restarted.ok ? success(engine) : restarted;
    },
    quit: async () => {
      await server.quit();
      // what has not ended by now has not begun
      await sound.endAt(0);
    },
  };
  return engine;
}

async function openNative(
  { sampleRate, record }: Pick<EngineRequest, 'sampleRate' | 'record'>,
  before?: DiskRecording,
): Promise<Result<LiveEngine>> {
  const started = await startNativeServer({ ...OPTIONS, sampleRate });
  if (!started.ok) return started;
  const server = started.value;
  const recording =
    before ?? (record === undefined ? undefined : new DiskRecording(record, sampleRate));
  const attached = await recording?.attach(server);
  if (attached?.ok === false) {
    await server.quit();
    if (before === undefined) await recording?.drop();
    return attached;
  }
  return success<LiveEngine>({
    kind: 'native',
    server,
    sound: undefined,
    recording,
    remembers: false,
    play: async () => {},
    revive: () => openNative({ sampleRate }, recording),
    quit: async () => {
      await server.quit();
      await recording?.drop();
    },
  });
}

async function openRemote(
  engine: string,
  { sampleRate }: EngineRequest,
): Promise<Result<LiveEngine>> {
  const [, host = '', port = ''] = /^remote:([^:]+)(?::(\d+))?$/.exec(engine) ?? [];
  if (host === '') return failure([unknownEngine(engine)]);
  const connected = await connectRemoteServer({
    host,
    ...(port === '' ? {} : { port: Number(port) }),
    options: { ...OPTIONS, sampleRate },
  });
  if (!connected.ok) return connected;
  const server = connected.value;
  return success<LiveEngine>({
    kind: 'remote',
    server,
    sound: undefined,
    recording: undefined,
    remembers: false,
    play: async () => {},
    revive: () => openRemote(engine, { engine, sampleRate }),
    quit: () => server.quit(),
  });
}

function unknownEngine(engine: string) {
  const hint = 'Write `auto`, `embedded`, `native` or `remote:HOST:PORT`.';
  return problem('live.engine', `\`${engine}\` is no engine.`, { hint });
}

function unknownPlayer(name: string) {
  const message = `\`${name}\` is no program that plays sound here.`;
  const hint = `Write ${playerNames.join(', ')}, or none for silence.`;
  return problem('live.sound', message, { hint });
}

function needsEmbedded() {
  const message =
    '--sound needs the embedded engine: another one has a way of its own for its sound.';
  return problem('live.sound', message, { hint: 'Add `--engine embedded`.' });
}

function recordsNothing(engine: string) {
  const message = `--record needs an engine that gabber starts: ${engine} would write on its own machine.`;
  return problem('live.record', message, { hint: 'Add `--engine native` or `--engine embedded`.' });
}
