/** A compiled module; it can be posted to worker threads. */
export interface WasmModule {
  readonly __wasmModule?: never;
}

export type WasmFunction = (...args: number[]) => number;

/** The few parts of the global `WebAssembly` that the engine uses (TypeScript has them in the DOM only). */
export interface WasmApi {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  instantiate(
    module: WasmModule,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ readonly exports: Record<string, unknown> }>;
  readonly Memory: new (descriptor: {
    initial: number;
    maximum: number;
    shared: boolean;
  }) => { readonly buffer: SharedArrayBuffer };
  readonly Module: {
    imports(module: WasmModule): { module: string; name: string; kind: string }[];
    exports(module: WasmModule): { name: string; kind: string }[];
  };
}

/** The runtime's WebAssembly. */
export function webAssembly(): WasmApi {
  return (globalThis as unknown as { readonly WebAssembly: WasmApi }).WebAssembly;
}
