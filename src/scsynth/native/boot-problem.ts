import { type Problem, problem } from '../../base/index.ts';

/** What of a start is known when it failed. */
export interface FailedBoot {
  readonly program: string;
  readonly port: number;
  /** What scsynth printed. */
  readonly lines: readonly string[];
  /** How it ended, or that it took too long. */
  readonly end: string;
}

type Explanation = readonly [sign: RegExp, (boot: FailedBoot) => Problem];

const explanations: readonly Explanation[] = [
  [
    /address (already )?in use|failed to open (UDP|TCP)|bind:/i,
    ({ port }) =>
      problem('scsynth.port-taken', `Another program has port ${port}.`, {
        hint: 'leave out the port and a free one is chosen, or end the other program',
      }),
  ],
  [
    /jack server is not running|could not initialize audio|cannot connect to server/i,
    () =>
      problem('scsynth.no-audio', 'scsynth finds no sound system: no JACK server answers.', {
        hint: 'start one: "jackd -d alsa -r 48000" for a sound card, "jackd --no-realtime -d dummy -r 48000 -p 256" without one',
      }),
  ],
  [
    /sample ?rate/i,
    ({ lines }) =>
      problem('scsynth.sample-rate', `The sound system refuses the sample rate: ${last(lines)}`, {
        hint: 'start the sound system at the rate that is asked for',
      }),
  ],
  [
    /bad_alloc|out of memory|shared_memory|no space left/i,
    () =>
      problem('scsynth.no-memory', 'scsynth got too little memory to start.', {
        hint: 'ask for less memory, fewer buses and buffers, or give /dev/shm more room',
      }),
  ],
];

/** Why scsynth did not start, in words. */
export function bootProblem(boot: FailedBoot): Problem {
  const found = explanations.find(([sign]) => boot.lines.some((line) => sign.test(line)));
  if (found !== undefined) return found[1](boot);
  const said = boot.lines.length === 0 ? '' : `; it said: ${last(boot.lines)}`;
  return problem('scsynth.no-start', `${boot.program} did not start: ${boot.end}${said}`);
}

/** A folder of UGen plugins that was asked for is not there. */
export function pluginsProblem(): Problem {
  return problem('scsynth.no-plugins', 'scsynth found no UGens in the folders that it was given.', {
    severity: 'warning',
    hint: 'name folders that exist, or none: then it looks where they are installed',
  });
}

function last(lines: readonly string[]): string {
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-2)
    .join(' / ');
}
