import { describe, expect, it } from 'vitest';
import { timetagToUnix } from '../../../src/osc/index.ts';
import { clientIds, mapCommand } from '../../../src/scsynth/connection/node-ids.ts';
import { startNtpClock } from '../../../src/scsynth/connection/ntp-clock.ts';
import { bootProblem } from '../../../src/scsynth/native/boot-problem.ts';
import { readLogLine } from '../../../src/scsynth/native/log-line.ts';
import { missingProgram } from '../../../src/scsynth/score/program.ts';
import { note } from '../../integration/scsynth-fixtures.ts';

describe('the clock of a server', () => {
  it('begins at 0 and meets the time of day', () => {
    const clock = startNtpClock();
    expect(clock.now()).toBeLessThan(0.1);
    const ahead = timetagToUnix(clock.timetag(clock.now() + 10)) - Date.now();
    expect(Math.abs(ahead - 10_000)).toBeLessThan(5);
  });

  it('keeps distances to microseconds', () => {
    const clock = startNtpClock();
    const distance = timetagToUnix(clock.timetag(3.5)) - timetagToUnix(clock.timetag(1.25));
    expect(distance).toBeCloseTo(2250, 2);
  });
});

describe('node ids on a shared server', () => {
  it('differ between clients, and lead back', () => {
    const [first, second] = [clientIds(0), clientIds(3)];
    const ids = [1, 1000, 2 ** 26 - 2];
    expect(ids.map(first.toServer)).toEqual(ids);
    expect(new Set([...ids.map(first.toServer), ...ids.map(second.toServer)]).size).toBe(6);
    expect(ids.map(second.toServer).map(second.toHere)).toEqual(ids);
    expect(second.toHere(second.toServer(0))).toBe(0);
    expect(Math.max(...ids.map(clientIds(30).toServer))).toBeLessThan(2 ** 31);
  });

  it('put everything into the group of the client', () => {
    const ids = clientIds(2);
    const mapped = mapCommand(note('sine', -1), ids);
    expect(mapped).toMatchObject({ id: -1, target: ids.group });
  });
});

describe('what scsynth prints', () => {
  it('is read for what is new in it', () => {
    expect(readLogLine('late 0.250000000')).toEqual({ kind: 'late', by: 0.25 });
    expect(readLogLine("ERROR: UGen 'FM7' not installed.")).toMatchObject({
      problem: { code: 'scsynth.missing-ugen', hint: expect.stringContaining('sc3-plugins') },
    });
    expect(readLogLine('FAILURE IN SERVER /s_new SynthDef not found')).toBeUndefined();
    expect(readLogLine('JackDriver: max output latency 21.3 ms')).toBeUndefined();
  });

  it.each([
    ['*** ERROR: failed to open UDP socket: address in use.', 'scsynth.port-taken'],
    ['jack server is not running or cannot be started', 'scsynth.no-audio'],
    ['terminate called after throwing an instance of std::bad_alloc', 'scsynth.no-memory'],
    ['something else altogether', 'scsynth.no-start'],
  ])('explains a start that failed: %s', (line, code) => {
    const boot = { program: 'scsynth', port: 1, lines: [line], end: 'it ended with status 1' };
    expect(bootProblem(boot).code).toBe(code);
  });

  it('tells a program that is missing from one that may not be run', () => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    expect(missingProgram('x', error('ENOENT')).message).toContain('there is no such program');
    expect(missingProgram('x', error('EACCES')).message).toContain('EACCES');
  });
});
