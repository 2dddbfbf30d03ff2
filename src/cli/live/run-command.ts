import { failure, hintNearest, problem, Rational, type Result, success } from '../../base/index.ts';
import type { Moment } from '../../live/index.ts';
import type { Context } from '../context.ts';
import { commandHelp } from './command-names.ts';
import { helpOn, overviewHelp } from './help.ts';
import { bindKnob, forgetKnob, learnKnob } from './knob-commands.ts';
import type { Answer, LiveSession } from './live-session.ts';
import { saveLive } from './save-live.ts';
import { listText, statusText } from './status-text.ts';

/** Numbers that a control may be given. */
const number = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i;

/**
 * Does what a command asks for. Problems: `live.command`, and those of what it does.
 *
 * @param given when it happens, where that is known already
 */
export async function runCommand(
  { name, rest }: { readonly name: string; readonly rest: string },
  session: LiveSession,
  context: Context,
  given?: Moment,
): Promise<Result<Answer>> {
  const { transport } = session;
  const words = rest.split(/[\s,]+/).filter((word) => word !== '');
  const [first] = words;
  const at = given?.played;
  const done = (played: Result<Rational>, text: string): Result<Answer> => {
    return played.ok ? success({ text, moment: momentOf(session, played.value) }) : played;
  };
  switch (name) {
    case 'help':
      return first === undefined
        ? success({ text: overviewHelp() })
        : withText(helpOn(rest.trim(), session.repertoire.registry));
    case 'list':
      return success({ text: listText(session) });
    case 'status':
      return success({ text: statusText(await session.show.stats(), session) });
    case 'mute':
    case 'solo': {
      if (first === undefined) return needs(name);
      const act =
        name === 'mute' ? transport.mute(words, true, at) : transport.solo(words, true, at);
      return done(act, `${name === 'mute' ? 'muted' : 'solo'}: ${words.join(', ')}`);
    }
    case 'unmute':
      return done(
        transport.mute(words, false, at),
        first === undefined ? 'nothing is muted' : 'heard again',
      );
    case 'unsolo':
      return done(
        transport.solo(words, false, at),
        first === undefined ? 'nothing is solo' : 'no longer solo',
      );
    case 'tempo': {
      if (first === undefined) return needs(name);
      const bpm = first === 'off' ? undefined : Number(first);
      return done(transport.tempo(bpm, at), bpm === undefined ? 'its own tempo' : `${bpm} bpm`);
    }
    case 'jump':
      if (first === undefined) return needs(name);
      return done(transport.jump(rest.trim(), at), `goes on at ${rest.trim()} when this bar ends`);
    case 'loop': {
      if (first === undefined) return needs(name);
      const where = first === 'off' ? undefined : rest.trim();
      return done(transport.loop(where, at), where === undefined ? 'no loop' : `loops ${where}`);
    }
    case 'stop':
      return done(success(transport.stop(at)), 'stopped; `play` goes on');
    case 'panic':
      return done(success(transport.panic(at)), 'silence; `play` goes on');
    case 'play':
      await transport.play();
      return done(success(session.show.songs.played), 'plays');
    case 'ctrl':
      return control(session, rest, at);
    case 'learn':
      return first === undefined ? needs(name) : learnKnob(first, session, context);
    case 'bind':
      return first === undefined ? needs(name) : bindKnob(rest, session, given);
    case 'forget':
      return first === undefined ? needs(name) : forgetKnob(first, session, given);
    case 'undo':
    case 'redo':
      return session.undo(name === 'redo', given);
    case 'save':
      return withText(await saveLive(session, rest.trim(), context));
    case 'quit':
    case 'exit':
      return success({ quits: true });
    default:
      return failure([unknownCommand(name)]);
  }
}

function control(session: LiveSession, rest: string, at: Rational | undefined): Result<Answer> {
  const [, name, value = ''] = /^(\S+)\s+(.+)$/s.exec(rest) ?? [];
  if (name === undefined) return needs('ctrl');
  const plain = value.replace(/^"(.*)"$/s, '$1');
  const given = number.test(value) ? Number(value) : plain;
  const played = session.transport.control(name, given, at);
  return success({ text: `${name} is ${given}`, moment: momentOf(session, played) });
}

function momentOf(session: LiveSession, played: Rational): Moment {
  const [lead = ''] = session.repertoire.names;
  const player = session.show.songs.player(lead);
  const cycle = player.next.add(played.sub(player.played)).max(Rational.zero);
  return { cycle, played };
}

function withText(result: Result<string>): Result<Answer> {
  return result.ok ? success({ text: result.value }, result.problems) : result;
}

function needs(name: string): Result<never> {
  const help = commandHelp.find((each) => each.name === name);
  const message = `\`:${name}\` needs ${help?.usage ?? 'more'} behind it.`;
  return failure([
    problem('live.command', message, { hint: `Write for example \`${help?.example}\`.` }),
  ]);
}

function unknownCommand(name: string) {
  const names = commandHelp.map((each) => each.name);
  const hint = hintNearest(name, names) ?? '`help` shows all commands.';
  return problem('live.command', `There is no command \`:${name}\`.`, { hint });
}
