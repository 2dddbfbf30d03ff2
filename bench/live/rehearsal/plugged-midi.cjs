// A MIDI library of the shape of @julusian/midi whose ports are the lines of a file, REHEARSAL_PORTS: what is plugged
// in at the moment. What is sent goes into REHEARSAL_SENT, a line a message, behind when it was sent (milliseconds).
const { EventEmitter } = require('node:events');
const { appendFileSync, readFileSync } = require('node:fs');

const plugged = () => readFileSync(process.env.REHEARSAL_PORTS, 'utf8').split('\n').filter(Boolean);

class Output {
  getPortCount() {
    return plugged().length;
  }

  getPortName(index) {
    return plugged()[index];
  }

  openPort(index) {
    this.name = plugged()[index];
  }

  closePort() {}

  destroy() {}

  sendMessage(bytes) {
    if (!plugged().includes(this.name)) throw new Error('it is gone');
    const at = performance.timeOrigin + performance.now();
    appendFileSync(process.env.REHEARSAL_SENT, `${at.toFixed(3)} ${bytes.join(' ')}\n`);
  }
}

class Input extends EventEmitter {
  getPortCount() {
    return 0;
  }

  destroy() {}
}

module.exports = { Input, Output };
