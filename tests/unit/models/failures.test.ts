import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../src/models/failures.ts';

describe('what libraries throw', () => {
  it.each([
    [
      { code: 'ERR_MODULE_NOT_FOUND', message: "Cannot find package 'openai' imported from /x" },
      'package',
      'npm install openai',
    ],
    [
      { status: 401, message: '401 {"error":{"message":"bad key"}}' },
      'key',
      'bad key (status 401)',
    ],
    [{ status: 500, message: '<html>oops</html>' }, 'server', 'status 500'],
    [
      { name: 'APIConnectionTimeoutError', message: 'Request timed out.' },
      'timeout',
      'It took too long.',
    ],
    [{ message: 'fetch failed' }, 'connection', 'fetch failed'],
    [undefined, 'connection', 'It could not be reached.'],
    ['a text', 'connection', 'It could not be reached.'],
  ])('%j is of kind %s', (error, kind, message) => {
    expect(failureOf(error)).toMatchObject({ kind, message });
  });
});
