import { parseScheme } from '../types/type-text.ts';
import type { Scheme } from '../types/types.ts';
import type { Builtin, Family } from './builtin.ts';
import { families } from './families.ts';

/** All builtins by name, with their types, which are read when first asked for. */
class BuiltinTable {
  private readonly rows = new Map<string, Builtin>();
  private readonly familyOf = new Map<string, Family>();
  private readonly schemes = new Map<string, Scheme>();

  constructor() {
    for (const [family, rows] of families()) {
      for (const each of rows) {
        this.rows.set(each.name, each);
        this.familyOf.set(each.name, family);
      }
    }
  }

  find(name: string): Builtin | undefined {
    return this.rows.get(name);
  }

  family(name: string): Family | undefined {
    return this.familyOf.get(name);
  }

  all(): Iterable<Builtin> {
    return this.rows.values();
  }

  names(): Iterable<string> {
    return this.rows.keys();
  }

  scheme(name: string): Scheme | undefined {
    const known = this.schemes.get(name);
    if (known !== undefined) return known;
    const found = this.rows.get(name);
    if (found === undefined) return undefined;
    const scheme = parseScheme(found.type);
    this.schemes.set(name, scheme);
    return scheme;
  }
}

let table: BuiltinTable | undefined;

/** The one table, made on first use and then kept: it never changes. */
export function builtins(): BuiltinTable {
  table ??= new BuiltinTable();
  return table;
}
