// A MIDI library of the shape of @julusian/midi with one port, on which controller 74 of channel 3 goes up and down.
const { EventEmitter } = require('node:events');

class Input extends EventEmitter {
  getPortCount() {
    return 1;
  }

  getPortName() {
    return 'test-knobs:test-knobs MIDI 1 20:0';
  }

  openPort() {
    let count = 0;
    this.timer = setInterval(() => {
      count += 1;
      this.emit('message', 0.1, [0xb2, 74, count % 128]);
    }, 100);
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
