// A MIDI library of the shape of @julusian/midi with one port, on which c5 is played twice a second.
const { EventEmitter } = require('node:events');

class Input extends EventEmitter {
  getPortCount() {
    return 1;
  }

  getPortName() {
    return 'test-keys';
  }

  openPort() {
    this.down = setInterval(() => {
      this.emit('message', 0.25, [0x90, 60, 100]);
      setTimeout(() => this.emit('message', 0.25, [0x80, 60, 0]), 250);
    }, 500);
  }

  ignoreTypes() {}

  closePort() {}

  destroy() {
    clearInterval(this.down);
  }
}

class Output {
  getPortCount() {
    return 0;
  }

  destroy() {}
}

module.exports = { Input, Output };
