import { startEmbeddedServer } from '../../src/scsynth/index.ts';
import { type Contracted, describeContract } from './server-contract.ts';

const BLOCKS_A_SECOND = 48_000 / 128;

async function start(): Promise<Contracted> {
  const started = await startEmbeddedServer();
  if (!started.ok) throw new Error(started.problems[0]?.message);
  const server = started.value;
  return {
    server,
    settle: async (answer) => {
      let settled = false;
      const mark = (): void => {
        settled = true;
      };
      answer.then(mark, mark);
      while (!settled) await server.render(1);
      return answer;
    },
    pass: async (seconds) => {
      await server.render(Math.ceil(seconds * BLOCKS_A_SECOND));
    },
    stop: () => server.quit(),
  };
}

describeContract({ name: 'embedded', start, tolerance: 0 });
