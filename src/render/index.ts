export { bufferCommands, bufferContents, contentsAtHand } from './buffer-commands.ts';
export { chooseEngine, type EngineChoice } from './engine-choice.ts';
export { barsWithoutForm, type Extent, type ExtentRequest, extentOf } from './extent.ts';
export type { MasterReport, PeaksTaken } from './master-report.ts';
export { type RenderReport, type RenderRequest, render } from './render.ts';
export type { Selection } from './selection.ts';
export type { StemFile } from './stems.ts';
