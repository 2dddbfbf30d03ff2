import { describe } from 'vitest';
import { connectRemoteServer } from '../../src/scsynth/index.ts';
import { type Contracted, describeContract } from './server-contract.ts';
import { inRealTime } from './server-native-fixtures.ts';

/** HOST:PORT of a scsynth that runs already and listens by TCP, such as the one of docker/. */
const remote = process.env['GABBER_REMOTE'];

async function start(): Promise<Contracted> {
  const [host = '127.0.0.1', port = '57110'] = (remote ?? '').split(':');
  const connected = await connectRemoteServer({ host, port: Number(port), transport: 'tcp' });
  if (!connected.ok) throw new Error(connected.problems.map((each) => each.message).join('\n'));
  const { value: server } = connected;
  return inRealTime(server, { stop: () => server.quit() });
}

describe.skipIf(remote === undefined)('the server that GABBER_REMOTE names', () => {
  describeContract({ name: 'remote', start, tolerance: 16 });
});
