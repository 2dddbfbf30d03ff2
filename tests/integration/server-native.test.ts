import { afterAll, beforeAll, describe } from 'vitest';
import { type Jack, startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { describeContract } from './server-contract.ts';
import { bootOn, connectTo, inRealTime } from './server-native-fixtures.ts';

/** Frames: scsynth follows the clock of JACK, whose dummy driver is not steadier. */
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
