import { readFileSync } from 'node:fs';

/** The ranges that kicks are held against, by genre: the same file as the tests'. */
export const standards = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/quality_standards.json', import.meta.url), 'utf8'),
);
