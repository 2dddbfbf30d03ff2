import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { beginState, type State, stage, type TimedMessage } from '../../../src/stage/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

const limit = 128;

function song(pattern: string, more = ''): string {
  return `bpm: 240\ntracks:\n  a: {instrument: rim, pattern: '${pattern}'${more}}\n`;
}

/** Stages two bars, some cycles at a time, passing the state on as JSON. */
function twoBars(text: string, parts = 1) {
  const plan = planText(text, 'shared');
  const messages: TimedMessage[] = [];
  const codes = new Set<string>();
  let state = beginState(rational(0));
  for (let part = 0; part < 2 * parts; part++) {
    const span = { begin: rational(part, parts), end: rational(part + 1, parts) };
    const staged = stage(plan, state, span);
    state = JSON.parse(JSON.stringify(staged.state)) as State;
    messages.push(...staged.messages);
    for (const { code } of staged.problems) codes.add(code);
  }
  return { plan, messages, codes: [...codes] };
}

/** The most voices that sound at once when each sounds for some seconds, unless its group is let go. */
function mostAtOnce(messages: readonly TimedMessage[], life: number): number {
  let most = 0;
  let sounding: { readonly until: number; readonly group: number }[] = [];
  for (const { time, commands } of messages) {
    for (const command of commands) {
      sounding = sounding.filter(({ until }) => until > time);
      if (command.op === 'node.set') {
        sounding = sounding.filter(({ group }) => group !== command.id);
      } else if (command.op === 'synth.new') {
        sounding.push({ until: time + life, group: command.target });
        most = Math.max(most, sounding.length);
      }
    }
  }
  return most;
}

function notes(messages: readonly TimedMessage[]): number {
  return messages.flatMap(({ commands }) => commands.filter(({ op }) => op === 'synth.new')).length;
}

describe('the notes of a track that sound at once', () => {
  // A rim shot is reckoned to sound for 0.3 s.
  it('are left alone while there are few', () => {
    const { plan, messages, codes } = twoBars(song('x*128'));
    const voices = plan.nodes.find(({ name }) => name === 'a')?.place.voices;
    const commands = messages.flatMap((each) => each.commands);
    expect(commands.every((each) => each.op === 'synth.new' && each.target === voices)).toBe(true);
    expect([notes(messages), codes]).toEqual([256, []]);
  });

  it('are each in a slot of their own when there are more, and none is ended', () => {
    const { messages, codes } = twoBars(song('x*300'));
    expect(mostAtOnce(messages, 0.3)).toBeGreaterThan(64);
    expect([notes(messages), codes]).toEqual([600, []]);
  });

  it('end early from the limit on, which is said', () => {
    const { messages, codes } = twoBars(song('x*1000'));
    expect(mostAtOnce(messages, 0.3)).toBe(limit);
    expect(notes(messages)).toBe(2000);
    expect(codes).toEqual(['stage.voices']);
  });

  it('are left out where hundreds begin at once', () => {
    const stacked = '[x,x,x,x,x,x,x,x]'.replaceAll(
      'x',
      '[x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x,x]',
    );
    const { messages, codes } = twoBars(song(stacked));
    // Half of the first are reckoned to be there still when the next begin.
    expect([notes(messages), codes]).toEqual([limit + limit / 2, ['stage.voices']]);
  });

  it('do not count a release that they do not have', () => {
    const pads =
      'tracks:\n  a: {instrument: supersaw, pattern: "[0,3,7]*16", set: {release: RELEASE}}\n';
    expect(twoBars(pads.replace('RELEASE', '0.2s')).codes).toEqual([]);
    expect(twoBars(pads.replace('RELEASE', '8s').replace('*16', '*64')).codes).toEqual([
      'stage.voices',
    ]);
  });

  it('are not counted when one chokes the other in time', () => {
    const choked = twoBars(song('x*240').replace('rim', 'open-hat'));
    expect([notes(choked.messages), choked.codes]).toEqual([480, []]);
    expect(mostAtOnce(choked.messages, 10)).toBe(1);
    // A voice that is choked in its first block hears nothing of it.
    expect(twoBars(song('x*1000').replace('rim', 'open-hat')).codes).toEqual(['stage.voices']);
  });

  it('are the same however their cycles are cut into spans', () => {
    const lines = (parts: number) =>
      twoBars(song('x*2000'), parts).messages.map((each) => JSON.stringify(each));
    expect(lines(7).sort()).toEqual(lines(1).sort());
  });
});
