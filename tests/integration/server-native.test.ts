import { afterAll, beforeAll, describe } from 'vitest';
import { type Jack, startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { describeContract } from './server-contract.ts';
import { bootOn, connectTo, inRealTime } from './server-native-fixtures.ts';

/**
 * Frames. scsynth tells the time of each period by the day's clock through a loop of 0.012 Hz: what one period
 * comes late is taken for a change of rate, and fades in some 13 s. Left alone that is 1 to 3 frames of
 * 7000; while its start is still in the loop, up to these.
 */
const TOLERANCE = 16;

const isThere = hasPeer('scsynth') && hasPeer('jackd');

describe.skipIf(!isThere)('native scsynth on a dummy JACK', () => {
  let jack: Jack;

  beforeAll(async () => {
    jack = await startJack();
  });

  afterAll(() => jack?.stop());

  for (const transport of ['udp', 'tcp'] as const) {
    describeContract({
      name: `native over ${transport}`,
      tolerance: TOLERANCE,
      start: async () => {
        const server = await bootOn(jack.name, { transport });
        return inRealTime(server, {
          kill: () => process.kill(server.pid, 'SIGKILL'),
          stop: () => server.quit(),
        });
      },
    });

    describeContract({
      name: `remote over ${transport}`,
      tolerance: TOLERANCE,
      start: async () => connectTo(await bootOn(jack.name, { transport }), transport),
    });
  }
});
