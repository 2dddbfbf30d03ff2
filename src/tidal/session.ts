import { type Problem, problem, Rational } from '../base/index.ts';
import {
  type ControlPattern,
  type LiveControls,
  type MiniOptions,
  Pattern,
  patternProblems,
  withMemory,
} from '../pattern/index.ts';
import { type Builtin, row } from './builtins/builtin.ts';
import { numberControl, textControl } from './builtins/controls-table.ts';
import { olderName } from './builtins/older-table.ts';
import { builtins } from './builtins/table.ts';
import { compileDefinitions, type Definition } from './evaluation/compile.ts';
import { EvaluationFailure } from './evaluation/failure.ts';
import { type Scope, ScopeLinker } from './evaluation/linker.ts';
import { Runtime } from './evaluation/runtime.ts';
import { Reading, readWithOlder } from './older-meanings.ts';
import { type Places, placesOf } from './places.ts';
import { runExpression } from './run-expression.ts';
import type { Declaration, Expression, Literal, Place, Statement } from './syntax/ast.ts';
import { explainSyntax } from './syntax/explain-syntax.ts';
import { type Fixities, standardFixities } from './syntax/fixity.ts';
import { hyphened } from './syntax/hyphened-name.ts';
import { parseStatement } from './syntax/parse.ts';
import { slipHint } from './syntax/slip-hint.ts';
import { splitStatements } from './syntax/statements.ts';
import type { Token } from './syntax/token.ts';
import { type LexicalProblem, tokenize } from './syntax/tokenize.ts';
import { Tracks } from './tracks.ts';
import type { Environment, Meaning } from './types/environment.ts';
import { type Explained, explain } from './types/explain.ts';
import { TypeFailure } from './types/failure.ts';
import { inferDefinitions } from './types/infer.ts';
import { functionParts, type Scheme } from './types/types.ts';

/** What a session may use beside Tidal itself. */
export interface SessionOptions {
  /** Names that set numbers, as `speed` does: parameters of instruments. */
  readonly controls?: readonly string[];
  /** Names that set a control to text, beside the language's own. */
  readonly texts?: readonly string[];
  /** Whether the time for it has run out. Default: it never does. */
  readonly isOver?: () => boolean;
}

/** So many readings with older meanings are tried in one text: about a second's work. */
const MOST_OLDER_READINGS = 600;

/** Characters of a value that a message shows. */
const LONGEST_VALUE = 200;

interface Bound {
  readonly scheme: Scheme;
  readonly definition: Definition;
}

/** Evaluates statements one after another; what they define and play stays. */
export class Session {
  readonly tracks: Tracks = new Tracks((code, message, hint) => this.warn(code, message, hint));
  /** The last expression that stood alone, without `d1`. */
  bare: ControlPattern | undefined;
  private readonly problems: Problem[] = [];
  private readonly defined = new Map<string, Bound>();
  private readonly controls: ReadonlySet<string>;
  private readonly texts: ReadonlySet<string>;
  private readonly controlRows = new Map<string, Builtin>();
  private readonly runtime: Runtime;
  /** How many readings with older meanings the statements of one text may still take. */
  private readingsLeft = 0;
  /** Whether a statement has used controls that count from event to event. */
  private remembers = false;
  private fixities: Fixities = standardFixities;
  private places: Places = placesOf('');
  private statement: Place = { start: 0, end: 0 };

  constructor({ controls = [], texts = [], isOver }: SessionOptions = {}) {
    this.texts = new Set(texts);
    this.controls = new Set([...controls, ...texts]);
    this.runtime = new Runtime(isOver);
  }

  /**
   * Evaluates a text and returns what was wrong with it. One bad statement does not stop others.
   *
   * @param now the cycle in which it is run: where transitions and what plays once begin
   */
  run(source: string, now: Rational = Rational.zero): readonly Problem[] {
    this.tracks.now = now;
    this.problems.length = 0;
    this.readingsLeft = MOST_OLDER_READINGS;
    this.places = placesOf(source);
    const lexed = tokenize(source);
    const linker = new ScopeLinker(this.scope(this.places));
    const statements = splitStatements(lexed.tokens);
    for (const { tokens } of statements) {
      const place = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
      const bad = lexed.problems.filter((each) => !each.isWarning && isWithin(each, place));
      if (bad.length > 0) this.problems.push(...bad.map((each) => this.lexical(each)));
      else this.runStatement(tokens, place, linker);
    }
    const ends = statements.map(({ tokens }) => ({
      start: tokens[0]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
    }));
    const outside = lexed.problems.filter(
      (each) => each.isWarning || !ends.some((place) => isWithin(each, place)),
    );
    this.problems.push(...outside.map((each) => this.lexical(each)));
    return [...this.problems];
  }

  private lexical({ code, message, hint, isWarning, start, end }: LexicalProblem): Problem {
    const span = this.places.span(start, end);
    const details = isWarning ? { span, severity: 'warning' as const } : { span };
    return problem(code, message, hint === undefined ? details : { ...details, hint });
  }

  private report(
    code: string,
    message: string,
    place: Place,
    hint: string | undefined,
    severity: Problem['severity'] = 'error',
  ): void {
    const span = this.places.span(place.start, place.end);
    const details = hint === undefined ? { span, severity } : { span, severity, hint };
    this.problems.push(problem(code, message, details));
  }

  private warn(code: string, message: string, hint?: string): void {
    this.report(code, message, this.statement, hint, 'warning');
  }

  private runStatement(tokens: readonly Token[], place: Place, linker: ScopeLinker): void {
    this.statement = place;
    const parsed = parseStatement(tokens, this.fixities);
    if (!parsed.ok) {
      const { code, message, hint, place: at } = explainSyntax(parsed.failure, tokens);
      this.report(code, message, at, hint);
      return;
    }
    this.fixities = parsed.fixities;
    this.runtime.refill();
    try {
      this.evaluate(parsed.statement, linker);
    } catch (failure) {
      this.failed(failure, tokens);
    }
  }

  private failed(failure: unknown, tokens: readonly Token[]): void {
    if (failure instanceof TypeFailure) {
      const { code, message, hint, place } = this.explained(failure);
      const slip = slipHint(tokens, place, (name) => this.isFunction(name));
      this.report(code, message, place, slip ?? hint);
    } else if (failure instanceof EvaluationFailure) {
      const { message, hint, place = this.statement } = failure;
      this.report('tidal.evaluation', message, place, hint);
    } else if (failure instanceof RangeError && failure.message.includes('call stack')) {
      const message = 'This never comes to an end, or is nested too deeply.';
      const hint = 'Look for a definition that calls itself without stopping.';
      this.report('tidal.evaluation', message, this.statement, hint);
    } else {
      const problems = patternProblems(failure);
      if (problems === undefined) throw failure;
      const { start, end } = this.statement;
      const span = this.places.span(start, end);
      this.problems.push(...problems.map((each) => ({ span, ...each })));
    }
  }

  /** What inference found wrong, even where types are too deep to be written out. */
  private explained({ problem }: TypeFailure): Explained {
    try {
      return explain(problem, () => this.names());
    } catch (failure) {
      if (!(failure instanceof RangeError)) throw failure;
      const message = 'The types do not fit here, and are too large to be shown.';
      return { code: 'tidal.type', message, hint: undefined, place: problem.place };
    }
  }

  private evaluate(statement: Statement, linker: ScopeLinker): void {
    switch (statement.kind) {
      case 'ignored':
        if (statement.what === 'import' || statement.what === 'module') return;
        this.report(
          'tidal.declaration',
          `Declarations of \`${statement.what}\` are not part of gabber's Tidal.`,
          statement,
          'Plain definitions work: let name = …',
        );
        return;
      case 'definitions':
        this.define(statement.bindings, linker);
        return;
      case 'draw':
        this.define([drawn(statement)], linker);
        return;
      case 'expression': {
        const body = this.atHead(statement.body);
        const shown = (text: string): void => this.shown(text);
        const played = this.read((environment) => runExpression(body, environment, linker, shown));
        if (played !== undefined) this.bare = this.guarded(played);
      }
    }
  }

  /** Reads a statement with today's meanings of names, or else with older ones and a warning. */
  private read<T>(run: (environment: Environment) => T): T {
    const mayTry = (): boolean => {
      this.readingsLeft -= 1;
      return this.readingsLeft >= 0;
    };
    const { result, older } = readWithOlder((reading) => run(this.environment(reading)), mayTry);
    for (const { name, place } of older) {
      const { doc, example } = builtins().find(olderName(name)) ?? { doc: '', example: '' };
      this.report('tidal.older', doc, place, `Write ${example}`, 'warning');
    }
    return result;
  }

  /**
   * A statement with the name at its head told apart where it means something else there:
   * `xfadeIn 1 4 $ …` changes a track, `cps 0.6` sets the tempo.
   */
  private atHead(expression: Expression): Expression {
    switch (expression.kind) {
      case 'name': {
        const name = `\\${expression.name}`;
        const known = !this.defined.has(expression.name) && builtins().find(name) !== undefined;
        return known ? { ...expression, name } : expression;
      }
      case 'apply':
        return { ...expression, fn: this.atHead(expression.fn) };
      case 'infix':
        if (expression.operator.name !== '$') return expression;
        return { ...expression, left: this.atHead(expression.left) };
      case 'do': {
        const steps = expression.steps.map((step) =>
          step.kind === 'run' ? { ...step, body: this.atHead(step.body) } : step,
        );
        return { ...expression, steps };
      }
      default:
        return expression;
    }
  }

  /** What GHCi prints of a value that does not play. */
  private shown(text: string): void {
    const short = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
    this.warn('tidal.value', `This is ${short}, which plays nothing.`);
  }

  private define(bindings: readonly Declaration[], linker: ScopeLinker): void {
    for (const each of bindings) {
      if (each.kind === 'equation' && /^(d\d+|once|hush)$/.test(each.name)) {
        const message = `\`${each.name}\` plays patterns and cannot get another meaning.`;
        const hint = `Write ${each.name} $ … in place of ${each.name} = ….`;
        const { namePlace: place } = each;
        throw new TypeFailure({ kind: 'other', message, hint, place });
      }
      this.warnOfHyphen(each);
    }
    const { groups, schemes } = this.read((environment) => inferDefinitions(bindings, environment));
    const definitions = compileDefinitions(groups, linker);
    for (const [name, scheme] of schemes) {
      const definition = definitions.get(name);
      if (definition !== undefined) this.defined.set(name, { scheme, definition });
    }
  }

  private warnOfHyphen(declaration: Declaration): void {
    const found = hyphened(declaration);
    if (found === undefined) return;
    const message = 'This defines `-` for all that follows, as in Haskell, and no name.';
    const hint = `Names hold letters, digits, _ and ', but no hyphen: write ${found.meant}.`;
    this.report('tidal.hyphen', message, found.place, hint, 'warning');
  }

  /** Each query of a pattern may use as many steps as a statement. */
  guarded(pattern: ControlPattern): ControlPattern {
    const { runtime } = this;
    const p = this.remembers ? withMemory(pattern) : pattern;
    return new Pattern(
      (at, frame) => {
        runtime.refill();
        return p.run(at, frame);
      },
      p.steps,
      p.constant,
    );
  }

  /** Live values that statements have set, for queries. */
  live(): LiveControls {
    return this.tracks.live();
  }

  /** Every name that a statement can use now. */
  *names(): Iterable<string> {
    yield* this.defined.keys();
    yield* builtins().names();
    yield* this.controls;
  }

  private environment(reading = new Reading()): Environment {
    const { defined } = this;
    return {
      find: (name): Meaning | undefined => {
        const own = defined.get(name);
        if (own !== undefined) return { kind: 'bound', scheme: own.scheme };
        const scheme = this.scheme(name);
        if (builtins().find(name)?.remembers) this.remembers = true;
        const at = (place: Place) => reading.rowAt(name, place);
        return scheme && { kind: 'builtin', name, scheme, at };
      },
    };
  }

  private isFunction(name: string): boolean {
    const meaning = this.environment().find(name);
    if (meaning === undefined || meaning.kind === 'single') return false;
    return functionParts(meaning.scheme.type) !== undefined;
  }

  private scheme(name: string): Scheme | undefined {
    const known = builtins().scheme(name);
    if (known !== undefined || !this.controls.has(name)) return known;
    // A parameter takes numbers, as every such control does.
    return builtins().scheme(this.texts.has(name) ? 'vowel' : 'speed');
  }

  private row(name: string): Builtin | undefined {
    const known = builtins().find(name) ?? this.controlRows.get(name);
    if (known !== undefined || !this.controls.has(name)) return known;
    const made = this.texts.has(name)
      ? row(name, 'Pattern String -> ControlPattern', 'A word.', `# ${name} "a"`, textControl(name))
      : row(
          name,
          'Pattern Double -> ControlPattern',
          'A parameter.',
          `# ${name} 1`,
          numberControl(name),
        );
    this.controlRows.set(name, made);
    return made;
  }

  private scope(places: Places): Scope {
    return {
      runtime: this.runtime,
      performance: this.tracks,
      row: (name) => this.row(name),
      scheme: (name) => this.scheme(name),
      definition: (name) => this.defined.get(name)?.definition,
      placeOf: (literal, place) => ({
        ...literalPlace(literal, place, places),
        report: (warning) => this.problems.push(warning),
      }),
    };
  }
}

function isWithin(each: Place, place: Place): boolean {
  return each.start >= place.start && each.start < place.end;
}

/** `x <- action` as the definition of x as the action's result. */
function drawn(statement: Statement & { readonly kind: 'draw' }): Declaration {
  const { binder, body, start, end } = statement;
  const fn: Expression = { kind: 'name', name: '\\run', start, end };
  const run: Expression = { kind: 'apply', fn, argument: body, start, end };
  return {
    kind: 'pattern',
    binder,
    body: { guards: [{ conditions: [], body: run }], bindings: [] },
    start,
    end,
  };
}

/** Where the characters of a string literal stand in its source. */
function literalPlace(
  { offsets }: Literal & { readonly kind: 'string' },
  place: Place,
  places: Places,
): MiniOptions {
  const first = place.start + 1;
  const offset = (index: number): number => offsets?.[2 * index] ?? first + index;
  const endBefore = (index: number): number => offsets?.[2 * index - 1] ?? first + index;
  const span: MiniOptions['span'] = (start, end) =>
    places.span(offset(start), end > start ? endBefore(end) : offset(end));
  return { offset, endBefore, span };
}
