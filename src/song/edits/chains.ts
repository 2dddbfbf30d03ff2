import type { ChainData } from '../song-schema.ts';
import { isList, type Path } from './plain-data.ts';

type EntryData = ChainData[number];

/** An effect of a chain and where it stands. */
export interface EffectPlace {
  readonly effect: string;
  /** What it is called in paths: `crunch` (its id), `delay`, `delay#2`; the first is the clearest. */
  readonly names: readonly string[];
  /** Leads from the chain to its entry: `[2]`, or through splits `[0, 'split', 1, 3]`. */
  readonly entry: Path;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly data: EntryData;
}

/** The effects of a chain in the order of the sound, those in splits too; splits themselves are among them. */
export function effectsIn(chain: ChainData): readonly EffectPlace[] {
  const counts = new Map<string, number>();
  return entriesOf(chain, []).flatMap(({ entry, path }) => {
    const [effect] = Object.keys(entry);
    if (effect === undefined) return [];
    const content = entry[effect];
    const settings = isList(content) ? {} : ((content ?? {}) as EffectPlace['settings']);
    const count = (counts.get(effect) ?? 0) + 1;
    counts.set(effect, count);
    const id = settings['id'];
    const names = [
      ...(typeof id === 'string' ? [id] : []),
      ...(count === 1 ? [effect] : []),
      `${effect}#${count}`,
    ];
    return [{ effect, names, entry: path, settings, data: entry }];
  });
}

function entriesOf(
  chain: ChainData,
  path: Path,
): readonly { readonly entry: EntryData; readonly path: Path }[] {
  return chain.flatMap((entry, at) => {
    const here = [...path, at];
    const inner = entry['split'];
    const chains = isList(inner) ? (inner as readonly ChainData[]) : [];
    const inside = chains.flatMap((each, branch) => entriesOf(each, [...here, 'split', branch]));
    return [{ entry, path: here }, ...inside];
  });
}

/** The effect of a name: an id first, then the name of an effect with or without its number. */
export function findEffect(chain: ChainData, name: string): EffectPlace | undefined {
  const all = effectsIn(chain);
  return (
    all.find(({ settings }) => settings['id'] === name) ??
    all.find(({ names }) => names.includes(name))
  );
}
