import { describe, expect, it } from 'vitest';
import { withRoom } from '../../../src/store/disk-room.ts';

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A disk that takes something after so many times of making room, of which so many are possible. */
function disk(needed: number, possible: number, code = 'ENOSPC') {
  let made = 0;
  const work = async () => {
    if (made < needed) throw refusal(code);
    return made;
  };
  const makeRoom = async () => {
    made += 1;
    return made <= possible;
  };
  return { work, makeRoom };
}

describe('withRoom', () => {
  it('makes room until there is enough', async () => {
    const { work, makeRoom } = disk(3, 5);
    expect(await withRoom(work, makeRoom)).toBe(3);
  });

  it('gives up when there is nothing more to be removed', async () => {
    const { work, makeRoom } = disk(3, 2);
    await expect(withRoom(work, makeRoom)).rejects.toThrow('ENOSPC');
  });

  it('makes none for what is wrong otherwise', async () => {
    const { work, makeRoom } = disk(1, 5, 'EACCES');
    await expect(withRoom(work, makeRoom)).rejects.toThrow('EACCES');
    expect(await makeRoom()).toBe(true);
    expect(await work()).toBe(1);
  });
});
