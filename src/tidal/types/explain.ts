/** What inference found wrong, in words: what stands there, what was expected, what to write. */
import { hintNearest, nearest } from '../../base/index.ts';
import type { Expression, Place } from '../syntax/ast.ts';
import type { Origin, Role, TypeProblem } from './failure.ts';
import { mismatchHint } from './mismatch-hint.ts';
import {
  capital,
  describe,
  headOf,
  isControlPattern,
  isNumber,
  itemOf,
  nameOf,
} from './type-words.ts';
import { functionParts, type Type, type TypeVariable } from './types.ts';

/** A problem in words. */
export interface Explained {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly place: Place;
}

/** Puts a problem into words. `names` are all that could have been meant. */
export function explain(found: TypeProblem, names: () => Iterable<string>): Explained {
  const { place } = found;
  switch (found.kind) {
    case 'unknown-name':
      return unknownName(found.name, place, names);
    case 'unknown-type': {
      const hint = hintNearest(found.name, TYPE_NAMES);
      return {
        code: 'tidal.unknown-type',
        message: `There is no type \`${found.name}\`.`,
        hint,
        place,
      };
    }
    case 'mismatch':
      return mismatch(found);
    case 'not-a-function':
      return notAFunction(found);
    case 'no-instance':
      return noInstance(found);
    case 'ambiguous':
      return ambiguous(found);
    case 'other':
      return { code: 'tidal.type', message: found.message, hint: found.hint, place };
  }
}

const TYPE_NAMES = `Pattern String Double Note Int Integer Bool Rational Time Char ControlPattern
  ValueMap Maybe Either Arc Event Value`.split(/\s+/);

/** What sounds are often called: written without quotes they are no mistyped functions. */
const SOUNDS = new Set(
  `bd sn sd hh ho hc oh ch cp cr cy rs rim lt mt ht cb kick snare hat hats clap crash ride tom perc
   bass acid hoover stab amen break breaks arpy superpiano piano drum gabber`.split(/\s+/),
);

/** Functions that people write often: of equally near names, one of these is likelier meant. */
const EVERYDAY =
  `rev fast slow every sometimes often rarely jux hurry ply chop striate stut echo off
  superimpose degrade degradeBy euclid iter palindrome stack cat fastcat linger segment range struct
  mask note sound n s gain pan speed shape room size cutoff`.split(/\s+/);

function unknownName(name: string, place: Place, names: () => Iterable<string>): Explained {
  const code = 'tidal.unknown-name';
  if (/^\W+$/.test(name)) {
    const hint = foreignSign(name) ?? hintOperator(name, names());
    return { code, message: `There is no operator \`${name}\`.`, hint, place };
  }
  // Of names that are equally near, the first is meant: what is written every day goes first.
  const candidates = [...EVERYDAY, ...names()];
  const meant = SOUNDS.has(name) ? undefined : nearest(name, candidates);
  const message = `There is no function or control named \`${name}\`.`;
  const hint =
    hintTrack(name) ??
    (meant === undefined
      ? 'Names of sounds stand in quotes: s "bd". `gabber functions` lists what there is.'
      : `Did you mean \`${meant}\`?`);
  return { code, message, hint, place };
}

/** `d17 $ …`: only sixteen tracks have names of their own. */
function hintTrack(name: string): string | undefined {
  const number = /^d([1-9]\d{1,3})$/.exec(name)?.[1];
  return number && `The names end at d16; p takes any number: p ${number} $ ….`;
}

/** Signs that mean something elsewhere. */
function foreignSign(name: string): string | undefined {
  if (/^(\/[/*]|\*\/)/.test(name)) return 'Comments begin with --.';
  if (/^[–—−]/.test(name)) return 'This is no hyphen: write - for less, -- for a comment.';
  return undefined;
}

function hintOperator(name: string, names: Iterable<string>): string | undefined {
  const operators = [...names].filter((each) => /^\W+$/.test(each));
  const close = operators.find((each) => sameSigns(each, name));
  return close === undefined
    ? 'Operators are for example # + |+| |> <~ $.'
    : `Did you mean \`${close}\`?`;
}

function sameSigns(a: string, b: string): boolean {
  const signs = (text: string): string => [...new Set(text)].sort().join('');
  return signs(a) === signs(b);
}

type Found<K extends TypeProblem['kind']> = TypeProblem & { readonly kind: K };

function mismatch({ expected, actual, infinite, place, role }: Found<'mismatch'>): Explained {
  const names = new Map<TypeVariable, string>();
  const wanted = describe(expected, names);
  const given = describe(actual, names);
  if (infinite) {
    const message = `This would have to contain itself: expected ${wanted}, found ${given}.`;
    return { code: 'tidal.type', message, hint: 'Look for a missing argument or $.', place };
  }
  const message = `${subject(role)}: expected ${wanted}, found ${given}.`;
  return { code: 'tidal.type', message, hint: mismatchHint(expected, actual, role), place };
}

function subject(role: Role): string {
  switch (role.kind) {
    case 'argument':
      return `The ${ordinal(role.index)} argument of ${nameOf(role.fn)} does not fit`;
    case 'branch':
      return `${capital(role.what)} does not fit`;
    case 'item':
      return `This does not fit into ${role.what.replace(/^this /, 'this ')}`;
    case 'annotation':
      return 'This is not of the type that is written for it';
    case 'statement':
      return 'This statement cannot be played';
  }
}

function ordinal(index: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][index] ?? `${index + 1}th`;
}

function notAFunction({ type, fn, argument, taken, place }: Found<'not-a-function'>): Explained {
  const code = 'tidal.type';
  const shown = describe(type, new Map());
  const name = nameOf(fn);
  if (taken === 0 && fn.kind === 'apply') {
    const message = `${capital(name)} has all its arguments already and is ${shown}: it takes no more.`;
    const hint = 'Is an operator such as # meant in place of $, or an argument too many?';
    return { code, message, hint, place };
  }
  if (taken === 0) {
    const message = `${capital(name)} is ${shown}, not a function, so it takes no argument.`;
    const hint =
      fn.kind === 'literal'
        ? 'Is there a function or an operator missing before it?'
        : missingOperator;
    return { code, message, hint, place };
  }
  const count = taken === 1 ? 'one argument' : `${taken} arguments`;
  const message = `${capital(name)} takes ${count} and then is ${shown}; this is one too many.`;
  return { code, message, hint: oneTooMany(type, argument), place };
}

/** What to write where an argument follows what is no function. */
function oneTooMany(type: Type, argument: Expression): string {
  if (/^`(d\d+|once|hush|p)`$/.test(nameOf(argument))) {
    return 'It begins a statement of its own: write it below the beginning of the one before.';
  }
  return isControlPattern(type)
    ? 'Is an operator such as # missing before it, or a comma?'
    : missingOperator;
}

const missingOperator = 'Is a $ missing before it, or an operator such as # between the two?';

function noInstance({ className, type, whole, origin, place }: Found<'no-instance'>): Explained {
  const code = 'tidal.type';
  const shown = describe(type, new Map());
  const head = headOf(type);
  if (origin.kind !== 'name') {
    const expected = describe(whole, new Map());
    const text = origin.text.length > 24 ? `${origin.text.slice(0, 24)}…` : origin.text;
    const what = origin.kind === 'number' ? `number ${text}` : `string "${text}"`;
    const alone = headOf(whole) === 'IO';
    const message = alone
      ? `The ${what} makes nothing that can be heard by itself.`
      : `The ${what} stands where ${expected} is expected.`;
    const hint =
      origin.kind === 'number' ? numberHint(whole, origin.text) : stringHint(whole, origin.text);
    return { code, message, hint, place };
  }
  const what = CLASS_WORDS[className] ?? `are of class ${className}`;
  const message = `\`${origin.name}\` needs values that ${what}; this is ${shown}.`;
  const hint =
    head === '->'
      ? 'An argument is missing, or a pattern after the last $.'
      : head === 'Map' && isOfNumbers(className)
        ? `Numbers become controls with a name: n (${origin.name} …).`
        : undefined;
  return { code, message, hint, place };
}

const isOfNumbers = (className: string): boolean =>
  ['Enum', 'Real', 'Integral', 'RealFrac'].includes(className);

const CLASS_WORDS: Readonly<Record<string, string>> = {
  Num: 'are numbers',
  Fractional: 'are numbers with fractions',
  Floating: 'are numbers with fractions',
  Integral: 'are whole numbers',
  Real: 'are plain numbers',
  RealFrac: 'are plain numbers',
  Eq: 'can be compared',
  Ord: 'can be compared',
  Enum: 'can be counted',
  Show: 'can be shown as text',
  Unionable: 'can be put together',
  Moddable: 'have remainders',
};

function numberHint(type: Type, text: string): string | undefined {
  if (functionParts(type) !== undefined)
    return 'Is an operator missing beside it, or a $ too many?';
  if (headOf(type) === 'IO') {
    return 'A pattern of numbers needs n or note before it: n (run 8), note "0 7".';
  }
  if (headOf(type) === 'Bool') return 'Write True or False, or compare two things.';
  if (isControlPattern(type)) return 'Numbers become controls with a name: n 3, speed 2.';
  if (itemOf(type) === 'String') return 'Names stand in quotes: s "bd".';
  if (itemOf(type) === 'Bool') return 'Write "t f" or "1 0" in quotes.';
  const isWhole = ['Int', 'Integer'].includes(itemOf(type) ?? headOf(type) ?? '');
  return isWhole && !Number.isInteger(Number(text))
    ? `This takes whole numbers, such as ${Math.ceil(Number(text))}.`
    : undefined;
}

function stringHint(type: Type, text: string): string | undefined {
  if (headOf(type) === 'Map')
    return 'Names of sounds become controls with s: s (choose ["bd", "sn"]).';
  if (functionParts(type) !== undefined) {
    return 'Is a function missing before it, as s in s "bd", or an operator beside it?';
  }
  if (isNumber(headOf(type))) return 'This takes one plain number, without quotes.';
  return headOf(type) === '[]' ? listHint(text) : undefined;
}

/** `toScale "0 2 7"`. */
function listHint(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.every((each) => /^-?\d+(\.\d+)?$/.test(each))
    ? `A list is wanted here: [${words.join(', ')}].`
    : 'A list is wanted here, in square brackets: [a, b].';
}

/** Classes of which patterns are no instances, so that only one plain number will do. */
const OF_PLAIN_NUMBERS = new Set(['Integral', 'Real', 'RealFrac']);

function ambiguous({ classNames, origin, place }: Found<'ambiguous'>): Explained {
  if (classNames.includes('IsString') && classNames.some((each) => OF_PLAIN_NUMBERS.has(each))) {
    return textForNumber(origin, place);
  }
  const message = `Nothing says of which type ${originText(origin)} should be.`;
  const hint = 'Write the type after it: ("1 2" :: Pattern Int).';
  return { code: 'tidal.ambiguous', message, hint, place };
}

/** `stutter "4" 0.125`: a text stands where nothing but a plain number can. */
function textForNumber(origin: Origin, place: Place): Explained {
  const code = 'tidal.type';
  if (origin.kind === 'string') {
    const message = `The string "${origin.text}" stands where one plain number is expected.`;
    return { code, message, hint: `Leave the quotes out: ${origin.text}.`, place };
  }
  const message = `${capital(originText(origin))} takes one plain number here, not a string.`;
  const hint = `Write the number without quotes: ${originText(origin).replaceAll('`', '')} 4.`;
  return { code, message, hint, place };
}

function originText(origin: Origin): string {
  if (origin.kind === 'name') return `\`${origin.name}\``;
  return origin.kind === 'string' ? `"${origin.text}"` : origin.text;
}
