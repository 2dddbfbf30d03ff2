export { addSynthDefs, type SynthDefPlace } from './add-synthdefs.ts';
