export { checkCommand } from './check-command.ts';
export * from './commands.ts';
export { describeCommand } from './describe-command.ts';
export { createEngine, type Engine, type EngineOptions } from './embedded/engine.ts';
export { loadEngineModule, packageVersion as ENGINE_VERSION } from './embedded/module.ts';
export {
  renderBlocks,
  renderScore,
  type ScoreReport,
  type ScoreRequest,
} from './embedded/render-score.ts';
export { type EmbeddedServer, startEmbeddedServer } from './embedded/server.ts';
export { encodeCommand } from './encode-command.ts';
export type { NativeSettings } from './native/options.ts';
export { ownChild } from './native/own-children.ts';
export { type NativeServer, startNativeServer } from './native/server.ts';
export { NOT_FINITE_LABEL } from './not-finite.ts';
export * from './options.ts';
export { connectRemoteServer, type RemoteSettings } from './remote/server.ts';
export { findScsynth, renderNative, writeScoreFile } from './score/native.ts';
export type { ScsynthProgram } from './score/program.ts';
export type { NativeRendering, NativeScoreSettings } from './score/render-native.ts';
export type { ScoreFile } from './score/score-file.ts';
export { makeScoreServer, type ScoreServer } from './score/score-server.ts';
export type { Server, ServerEvent, ServerListener, ServerStatus } from './server.ts';
export { makeTranscript, type Transcript, type TranscriptEntry } from './transcript.ts';
