import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, success } from '../base/index.ts';
import {
  createEngine,
  renderBlocks,
  renderNative,
  type ScoreRequest,
  type ServerOptions,
  serverOptions,
} from '../scsynth/index.ts';
import type { EngineChoice } from './engine-choice.ts';
import type { Thread } from './thread.ts';

/** Time between two looks at whether a render was given up while another program works. */
const lookMs = 20;

/** Where a score is played. */
export interface ScorePlace {
  readonly engine: EngineChoice;
  readonly options: Partial<ServerOptions>;
  /** For files that come and go while a native engine plays. */
  readonly folder: string;
  readonly thread: Pick<Thread, 'module' | 'cancelled'>;
}

/** The sound of a score, piece by piece, and what ends its rendering before all was taken. */
export interface PlayedScore {
  readonly blocks: ReturnType<typeof renderBlocks>;
  /** Removes what the rendering left; to be called in any case. */
  close(): Promise<void>;
}

/**
 * Plays a score on a fresh engine. An embedded engine renders as the blocks are taken; a native one has
 * rendered all of them by then. Problems: those of the engine.
 */
export function playScore(request: ScoreRequest, place: ScorePlace): Promise<Result<PlayedScore>> {
  return place.engine.kind === 'embedded'
    ? playEmbedded(request, place)
    : playNative(request, place, place.engine.program);
}

async function playEmbedded(
  request: ScoreRequest,
  { options, thread }: ScorePlace,
): Promise<Result<PlayedScore>> {
  const module = thread.module === undefined ? {} : { module: thread.module };
  const engine = await createEngine({ ...options, ...module });
  if (!engine.ok) return engine;
  return success({ blocks: renderBlocks(engine.value, request), close: async () => {} });
}

async function playNative(
  request: ScoreRequest,
  { options, folder, thread }: ScorePlace,
  program: Extract<EngineChoice, { kind: 'native' }>['program'],
): Promise<Result<PlayedScore>> {
  const own = await mkdtemp(join(folder, 'scsynth-'));
  const close = (): Promise<void> => rm(own, { recursive: true, force: true });
  const given = new AbortController();
  const looking = setInterval(() => {
    if (thread.cancelled()) given.abort();
  }, lookMs);
  const settings = { program, options: serverOptions(options), folder: own, signal: given.signal };
  try {
    const rendered = await renderNative(request, settings);
    if (rendered.ok) return success({ blocks: rendered.value.blocks(), close });
    await close();
    return rendered;
  } finally {
    clearInterval(looking);
  }
}
