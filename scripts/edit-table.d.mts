import type { editKinds } from '../src/song/index.ts';

export function operationRows(kinds: typeof editKinds): string[];
