import { modernKicks } from './gabber-kick-presets-modern.ts';
import { oldschoolKicks } from './gabber-kick-presets-oldschool.ts';

/** Kicks of the genres. Each lies in the ranges of `tests/fixtures/quality_standards.json`. */
export const gabberKickPresets = { ...oldschoolKicks, ...modernKicks };
