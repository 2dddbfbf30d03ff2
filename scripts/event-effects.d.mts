import type { EventEffect } from '../src/sound/index.ts';

export function effectRows(effects: readonly EventEffect[]): string[];
