/**
 * Where a module stands for a thread to be started from it. Threads run built code, because Node loads
 * no TypeScript in them: seen from a source file it is the same file in `dist`.
 *
 * @param name the module beside the caller, as built: `./render-worker.js`
 * @param from the caller's `import.meta.url`
 * @example builtModule('./b.js', 'file:///g/src/render/a.ts').href // => 'file:///g/dist/src/render/b.js'
 */
export function builtModule(name: string, from: string): URL {
  const beside = new URL(name, from);
  if (!from.endsWith('.ts')) return beside;
  const place = beside.href.lastIndexOf('/src/');
  return new URL(`${beside.href.slice(0, place)}/dist${beside.href.slice(place)}`);
}
