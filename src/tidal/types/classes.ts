import { parseScheme } from './type-text.ts';
import type { Type } from './types.ts';

/** What must hold of one argument of a type for an instance: classes, or that it is a type. */
export type Requirement =
  | { readonly kind: 'classes'; readonly classNames: readonly string[] }
  | { readonly kind: 'equal'; readonly type: Type };

/** One requirement for each argument of the instance's type. */
export type Instance = readonly Requirement[];

/**
 * Which types belong to which classes: type names, after a colon the classes that each argument
 * must belong to (`_` for none, `=T` where it must be the type T).
 *
 * Fractions are of Integers: GHC would also take them of patterns, whose numerators nobody can play.
 */
const INSTANCES: Readonly<Record<string, string>> = {
  Eq: `Int Integer Double Note Char Bool Ordering () Value Context Word8 ID []:Eq Maybe:Eq Ratio:Eq
    Pattern:_ (,):Eq,Eq (,,):Eq,Eq,Eq (,,,):Eq,Eq,Eq,Eq Either:Eq,Eq Map:Eq,Eq ArcF:Eq EventF:Eq,Eq`,
  Ord: `Int Integer Double Note Char Bool Ordering () Value Context Word8 []:Ord Maybe:Ord Ratio:Integral
    Pattern:Ord (,):Ord,Ord (,,):Ord,Ord,Ord Either:Ord,Ord Map:Ord,Ord ArcF:Ord EventF:Ord,Ord`,
  Show: `Int Integer Double Note Char Bool Ordering () Value Context Word8 ID []:Show Maybe:Show
    Ratio:Show Pattern:Show (,):Show,Show (,,):Show,Show,Show Either:Show,Show Map:Show,Show ArcF:Show
    EventF:_,Show Render`,
  Read: 'Int Integer Double Char Bool ()  []:Read Maybe:Read Ratio:Read (,):Read,Read',
  Enum: 'Int Integer Double Note Char Bool Ordering () Word8 Ratio:=Integer Pattern:Enum',
  Bounded: 'Int Char Bool Ordering () Word8 (,):Bounded,Bounded',
  Num: `Int Integer Double Note Word8 Ratio:=Integer Pattern:Num Map:=String,=Value ArcF:Num ID`,
  Real: 'Int Integer Double Note Word8 Ratio:Integral Pattern:Num+Ord',
  Integral: 'Int Integer Word8 Pattern:Integral',
  Fractional: 'Double Note Ratio:=Integer Pattern:Fractional Map:=String,=Value ArcF:Fractional',
  Floating: 'Double Note Pattern:Floating Map:=String,=Value',
  RealFrac: 'Double Note Ratio:Integral Pattern:RealFrac',
  RealFloat: 'Double Pattern:RealFloat',
  Functor: '[] Maybe Pattern IO ->:_ (,):_ Either:_ Map:_ ArcF EventF:_',
  Applicative: '[] Maybe Pattern IO ->:_ (,):Monoid Either:_ ArcF',
  Monad: '[] Maybe Pattern IO ->:_ (,):Monoid Either:_',
  MonadFail: '[] Maybe IO',
  Foldable: '[] Maybe (,):_ Either:_ Map:_',
  Traversable: '[] Maybe (,):_ Either:_ Map:_',
  Semigroup: `[]:_ Pattern:_ Ordering () Maybe:Semigroup ->:_,Semigroup (,):Semigroup,Semigroup Map:_,_
    IO:Semigroup`,
  Monoid:
    '[]:_ Pattern:_ Ordering () Maybe:Semigroup ->:_,Monoid (,):Monoid,Monoid Map:_,_ IO:Monoid',
  IsString: '[]:=Char Pattern:Enumerable+Parseable ID',
  // The maps are controls: a string among control patterns is one of names of sounds.
  Parseable: 'Char Double Note Int Integer Bool Ratio:=Integer []:=Char ColourD Map:=String,=Value',
  Enumerable:
    'Char Double Note Int Integer Bool Ratio:=Integer []:=Char ColourD Map:=String,=Value',
  Moddable: 'Double Note Int Ratio:=Integer Map:=String,=Value',
  Valuable: 'Int Double Note Bool Ratio:=Integer []:=Char',
  Stringy: '[]:=Char Pattern:_',
  Bits: 'Int Integer Word8 Bool',
};

/** Classes of type constructors (Pattern, []), not of complete types. */
export const CONSTRUCTOR_CLASSES: ReadonlySet<string> = new Set([
  'Functor',
  'Applicative',
  'Monad',
  'MonadFail',
  'Foldable',
  'Traversable',
]);

/** Classes every type belongs to, in a way of its own. */
const UNIVERSAL = new Set(['Unionable']);

export type Instances = ReadonlyMap<string, ReadonlyMap<string, Instance>>;

function readInstances(): Instances {
  const classes = Object.entries(INSTANCES).map(
    ([className, text]): [string, Map<string, Instance>] => {
      const entries = text.trim().split(/\s+/).map(readInstance);
      return [className, new Map(entries)];
    },
  );
  return new Map(classes);
}

function readInstance(entry: string): [string, Instance] {
  const [name = '', requirements] = entry.split(':');
  if (requirements === undefined) return [name, []];
  return [name, requirements.split(',').map(readRequirement)];
}

function readRequirement(text: string): Requirement {
  if (text.startsWith('=')) return { kind: 'equal', type: parseScheme(text.slice(1)).type };
  return { kind: 'classes', classNames: text === '_' ? [] : text.split('+') };
}

/** How a type constructor belongs to a class; undefined when it does not. */
export function findInstance(
  className: string,
  typeName: string,
  argumentCount: number,
): Instance | undefined {
  if (UNIVERSAL.has(className)) {
    return Array.from({ length: argumentCount }, () => ({ kind: 'classes', classNames: [] }));
  }
  return instances().get(className)?.get(typeName);
}

let known: Instances | undefined;

/** Read on first use and then kept: the table never changes. */
function instances(): Instances {
  known ??= readInstances();
  return known;
}
