import { problem } from '../base/index.ts';
import { complain, type Path, type Resolving } from './resolving.ts';
import type { ModulationTarget, Modulator, Section, Strip, Track } from './song.ts';

/** The strips of a song that can be moved. */
interface Strips {
  readonly tracks: readonly Track[];
  readonly groups: readonly Strip[];
  readonly returns: readonly Strip[];
}

/**
 * Reports lanes of sections that the song does not have: nothing would ever move.
 *
 * Problem: `song.unknown-name`.
 */
export function checkLanes(
  report: Pick<Resolving, 'report' | 'hint'>,
  arrangement: readonly Section[],
  { tracks, groups, returns }: Strips,
  master: Pick<Strip, 'modulate'>,
): void {
  const known = new Set(arrangement.map(({ section }) => section));
  const check = ({ modulate }: Pick<Strip, 'modulate'>, path: Path): void => {
    for (const modulator of modulate) {
      if (modulator.kind !== 'lane' || modulator.section === undefined) continue;
      if (known.has(modulator.section)) continue;
      const at = [...path, 'modulate', modulator.entry, 'section'];
      const message = `There is no section \`${modulator.section.slice(0, 40)}\`.`;
      const none = 'Without an `arrangement` a song has no sections: leave out `section`.';
      const hint = known.size === 0 ? none : report.hint(modulator.section, known);
      complain(report, 'song.unknown-name', message, at, hint);
    }
  };
  for (const track of tracks) check(track, ['tracks', track.name]);
  for (const group of groups) check(group, ['groups', group.name]);
  for (const returned of returns) check(returned, ['returns', returned.name]);
  check(master, ['master']);
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
    const modulator = strips.get(strip)?.modulate.find(({ target }) => moved(target));
    if (modulator === undefined) return;
    const message = `This is not heard: ${whatMoves(modulator)} of ${strip} moves it.`;
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

function whatMoves(modulator: Modulator): string {
  if (modulator.kind === 'pattern' && modulator.at !== undefined) {
    return `the pattern in \`${modulator.at.join('.')}\``;
  }
  return `entry ${modulator.entry + 1} of \`modulate\``;
}
