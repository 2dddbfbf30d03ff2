// A MIDI library of the shape of @julusian/midi without a system behind it: a test says which ports there are, plays
// on inputs and reads what outputs were sent.
const { EventEmitter } = require('node:events');

const world = { inputs: [], outputs: [], open: [], sent: [] };

class Input extends EventEmitter {
  getPortCount() {
    return world.inputs.length;
  }

  getPortName(index) {
    return world.inputs[index];
  }

  openPort(index) {
    this.name = world.inputs[index];
    world.open.push(this);
  }

  ignoreTypes() {}

  closePort() {}

  destroy() {
    world.open = world.open.filter((each) => each !== this);
  }
}

class Output {
  getPortCount() {
    return world.outputs.length;
  }

  getPortName(index) {
    return world.outputs[index];
  }

  openPort(index) {
    this.name = world.outputs[index];
  }

  closePort() {}

  sendMessage(bytes) {
    world.sent.push({ port: this.name, bytes });
  }

  destroy() {}
}

/** A message comes in on a port, so many seconds after the one before. */
function play(port, bytes, seconds = 0) {
  for (const input of world.open) if (input.name === port) input.emit('message', seconds, bytes);
}

module.exports = { Input, Output, world, play };
