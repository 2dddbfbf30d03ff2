// A MIDI library of the shape of @julusian/midi with one port, a machine that plays at 200 bpm from when it is heard.
const { EventEmitter } = require('node:events');

const PERIOD = 60 / 200 / 24;

class Input extends EventEmitter {
  getPortCount() {
    return 1;
  }

  getPortName() {
    return 'test-machine';
  }

  openPort() {
    const begin = performance.now() / 1000;
    let count = 0;
    this.timer = setInterval(() => {
      if (count === 0) this.emit('message', 0, [0xfa]);
      const due = Math.floor((performance.now() / 1000 - begin) / PERIOD);
      for (; count < due; count += 1) this.emit('message', PERIOD, [0xf8]);
    }, 2);
  }

  ignoreTypes() {}

  closePort() {}

  destroy() {
    clearInterval(this.timer);
  }
}

class Output {
  getPortCount() {
    return 0;
  }

  destroy() {}
}

module.exports = { Input, Output };
