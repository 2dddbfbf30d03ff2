/** The part of cli-progress that is used; the package has no types of its own. */
declare module 'cli-progress' {
  export interface Options {
    readonly format?: string;
    readonly barCompleteChar?: string;
    readonly barIncompleteChar?: string;
    readonly barsize?: number;
    readonly clearOnComplete?: boolean;
    readonly hideCursor?: boolean;
    readonly stream?: NodeJS.WritableStream;
  }

  export class SingleBar {
    constructor(options: Options);
    start(total: number, startValue: number): void;
    update(current: number): void;
    stop(): void;
  }

  const cliProgress: { readonly SingleBar: typeof SingleBar };
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS, its whole is the default
  export default cliProgress;
}
