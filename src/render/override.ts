import type { Command } from '../scsynth/index.ts';

/** Controls that stand in place of a score's when a strip's synth starts. */
export interface Override {
  /** Id of the synth, or of the group of its synths when the strip is cut in series. */
  readonly id: number;
  readonly controls: Readonly<Record<string, number>>;
}

/** What an override does to each command of a score. */
export function overriding(override: Override | undefined): (command: Command) => Command {
  return (command) => {
    if (override === undefined || command.op !== 'synth.new') return command;
    const meant = command.id === override.id || command.target === override.id;
    if (!meant) return command;
    return { ...command, controls: { ...command.controls, ...override.controls } };
  };
}
