// A MIDI library of the shape of @julusian/midi with two inputs: a machine that plays at 200 bpm from when it is heard,
// and a box on which controller 74 of channel 3 goes up and down.
const { EventEmitter } = require('node:events');

const PERIOD = 60 / 200 / 24;

function playMachine(emit) {
  const begin = performance.now() / 1000;
  let count = 0;
  return setInterval(() => {
    if (count === 0) emit(0, [0xfa]);
    const due = Math.floor((performance.now() / 1000 - begin) / PERIOD);
    for (; count < due; count += 1) emit(PERIOD, [0xf8]);
  }, 2);
}

function turnKnob(emit) {
  let count = 0;
  return setInterval(() => {
    count += 1;
    emit(0.1, [0xb2, 74, count % 128]);
  }, 100);
}

const ports = [
  { name: 'test-machine', play: playMachine },
  { name: 'test-knobs:test-knobs MIDI 1 20:0', play: turnKnob },
];

class Input extends EventEmitter {
  getPortCount() {
    return ports.length;
  }

  getPortName(index) {
    return ports[index].name;
  }

  openPort(index) {
    this.timer = ports[index].play((since, bytes) => this.emit('message', since, bytes));
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
