import {
  failure,
  hasErrors,
  type Problem,
  type Rational,
  type Result,
  rational,
  success,
} from '../../base/index.ts';
import { type ControlPattern, queryWithin } from '../../pattern/index.ts';
import { type Evaluated, playedBy, Session } from '../../tidal/index.ts';
import { compareEvents } from '../event-lines.ts';
import { eventsText } from '../events-text.ts';

/** Something of Tidal's that was entered, and the cycle from which it is heard. */
export interface Statement {
  readonly text: string;
  readonly now: Rational;
}

/** What a list of statements plays. */
export interface Played extends Omit<Evaluated, 'problems'> {
  /** Events of a pattern that stood alone, as text. */
  readonly shown: string | undefined;
}

/** Cycles after which what played once is forgotten. */
const REMEMBERED = 8;
/** Steps and events of a pattern that is shown. */
const SHOWN = { events: 1000, steps: 200_000 };

/**
 * Tidal's statements as they were entered, one after the other. What is entered is run once; where the list is
 * another than before, as after an undo, all of it is run again.
 */
export class TidalSet {
  readonly #controls: readonly string[];
  #session: Session;
  #ran: readonly Statement[] = [];

  /** @param controls names of parameters, which set numbers */
  constructor(controls: readonly string[]) {
    this.#controls = controls;
    this.#session = new Session({ controls });
  }

  /** Runs what is new in a list of statements. Problems: those of what is new. */
  run(statements: readonly Statement[]): Result<Played> {
    const goesOn = this.#ran.every((each, index) => statements[index] === each);
    if (!goesOn) {
      this.#session = new Session({ controls: this.#controls });
      this.#ran = [];
    }
    const problems = statements.slice(this.#ran.length).flatMap((each) => this.#runOne(each));
    this.#ran = statements;
    if (hasErrors(problems)) return failure(problems);
    const now = statements.at(-1)?.now;
    const { bare } = this.#session;
    const shown = bare === undefined || now === undefined ? undefined : shownText(bare, now);
    return success({ ...playedBy(this.#session), shown }, problems);
  }

  /** Every name that a statement can use. */
  names(): Iterable<string> {
    return this.#session.names();
  }

  #runOne({ text, now }: Statement): readonly Problem[] {
    this.#session.bare = undefined;
    this.#session.tracks.forgetOnces(now.sub(rational(REMEMBERED)));
    const problems = this.#session.run(text, now);
    // at a prompt everybody knows what hush does
    return problems.filter(({ code }) => code !== 'tidal.hush');
  }
}

/** The events of one cycle. */
function shownText(pattern: ControlPattern, now: Rational): string | undefined {
  const cycle = now.floor();
  const answer = queryWithin(pattern, cycle, cycle.add(rational(1)), SHOWN);
  if (!answer.ok) return undefined;
  const events = answer.value.map((event) => ({ track: '', event })).sort(compareEvents);
  return eventsText(cycle.toNumber(), events);
}
