export type { ControlMessage } from './control-message.ts';
export { CONTROL_PORT, type ControlServerOptions, startControlServer } from './control-server.ts';
export { type DirtEvent, isFrom } from './dirt-event.ts';
export { DIRT_PORT, DirtServer, type DirtServerOptions } from './dirt-server.ts';
export {
  FADER_PORT,
  type FaderMove,
  type FaderServerOptions,
  startFaderServer,
} from './fader-server.ts';
export { type DirtTiming, dirtBundle } from './to-dirt.ts';
