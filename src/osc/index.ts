export * from './encode.ts';
export * from './packet.ts';
export { decodePacket } from './reader.ts';
export * from './timetag.ts';
export { OscWriter } from './writer.ts';
