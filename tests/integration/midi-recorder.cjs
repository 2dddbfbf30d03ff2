// A MIDI library of the shape of @julusian/midi that writes what is sent into a file, a line a message.
const { appendFileSync } = require('node:fs');

class Output {
  getPortCount() {
    return 1;
  }

  getPortName() {
    return 'midi-monitor';
  }

  openPort() {}

  closePort() {}

  sendMessage(bytes) {
    appendFileSync(process.env.GABBER_TEST_MIDI, `${bytes.join(' ')}\n`);
  }

  destroy() {}
}

module.exports = { Output };
