import { evaluate, isTidalName } from '../../tidal/index.ts';
import { sendControl } from '../event-sends.ts';
import { type IsTidalName, patternWords } from '../pattern-text.ts';
import type { SongRegistry } from '../registry.ts';

/**
 * How parameters of instruments are written: by a name of Tidal's where it has one for numbers, else
 * by a name that the text defines at its start, else (where Tidal means something else by it) as
 * `pF "name"`.
 */
export class ControlNames {
  readonly all: readonly string[];
  private readonly used = new Set<string>();

  constructor(registry: SongRegistry, returns: readonly { readonly name: string }[]) {
    const specs = registry.instruments().map((name) => registry.instrument(name));
    const parameters = specs.flatMap((each) => Object.keys(each?.parameters ?? {}));
    this.all = [...new Set([...parameters, ...returns.map(({ name }) => sendControl(name))])];
  }

  /** A parameter as a function from numbers to controls. */
  written(name: string): string {
    if (!isTidalName(name)) this.use(name);
    else if (!isNumberControl(name)) return `pF "${name}"`;
    return name;
  }

  /** Notes which parameters an expression of the song's names. */
  readWords(expression: string): void {
    const parameters = new Set(this.all);
    for (const { word } of patternWords(withoutStrings(expression))) {
      if (parameters.has(word) && !isTidalName(word)) this.use(word);
    }
  }

  /** Definitions of the names that were used and that Tidal does not have. */
  definitions(): string[] {
    const names = this.all.filter((name) => this.used.has(name));
    return names.map((name, i) => `${i === 0 ? 'let ' : '    '}${name} = pF "${name}"`);
  }

  private use(name: string): void {
    this.used.add(name);
  }
}

const isNumberControl: IsTidalName = (name) => evaluate(`d1 $ ${name} 1`).problems.length === 0;

function withoutStrings(expression: string): string {
  return expression.replaceAll(/"(?:\\[\s\S]|[^"\\])*"?/g, '""');
}
