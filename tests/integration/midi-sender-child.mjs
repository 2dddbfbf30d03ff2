// A program that plays two notes and holds them: the tests end it in one way or another.
import { MidiSender, steadyNow } from '../../dist/src/midi-ports/index.js';

const [library, way] = process.argv.slice(2);
const started = await MidiSender.start({
  library,
  onEvent: (event) => console.log(JSON.stringify(event)),
});
if (!started.ok) {
  console.log(JSON.stringify(started.problems));
  process.exit(1);
}
const sender = started.value;
sender.open('midi-monitor');
const begin = steadyNow() + 1000;
sender.send('midi-monitor', begin, [0x90, 60, 100]);
sender.send('midi-monitor', begin + 500, [0x92, 62, 100]);
const ways = {
  close: () => sender.close(),
  throw: () => {
    throw new Error('on purpose');
  },
  exit: () => process.exit(3),
  kill: () => process.kill(process.pid, 'SIGKILL'),
};
setTimeout(ways[way], 2000);
