import { problem } from '../base/index.ts';
import type { Path, Resolving } from './resolving.ts';
import type { ModulationTarget, Section, Strip, Track } from './song.ts';

/** The strips of a song that can be moved. */
interface Strips {
  readonly tracks: readonly Track[];
  readonly groups: readonly Strip[];
  readonly returns: readonly Strip[];
}

/**
 * Reports what a section sets although a modulator moves it: it is not heard.
 *
 * Problem, a warning: `song.automated-twice`.
 */
export function checkAutomation(
  resolving: Pick<Resolving, 'report'>,
  arrangement: readonly Section[],
  { tracks, groups, returns }: Strips,
): void {
  const strips = new Map([...tracks, ...groups, ...returns].map((each) => [each.name, each]));
  const check = (strip: string, moved: (target: ModulationTarget) => boolean, path: Path) => {
    const entry = strips.get(strip)?.modulate.find(({ target }) => moved(target))?.entry;
    if (entry === undefined) return;
    const message = `This is not heard: entry ${entry + 1} of \`modulate\` of ${strip} moves it.`;
    const hint =
      'Let a `lane` with `section` move it here, or take it out of one of the two places.';
    resolving.report(problem('song.automated-twice', message, { severity: 'warning', path, hint }));
  };
  for (const [index, section] of arrangement.entries()) {
    for (const strip of Object.keys(section.level)) {
      const path = ['arrangement', index, 'level', strip];
      check(strip, (target) => target.kind === 'strip' && target.parameter === 'level', path);
    }
    for (const [track, set] of Object.entries(section.set)) {
      for (const key of Object.keys(set)) {
        const path = ['arrangement', index, 'set', track, key];
        check(track, (target) => target.kind === 'instrument' && target.parameter === key, path);
      }
    }
  }
}
