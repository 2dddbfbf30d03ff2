export { addDx7, type Dx7Place } from './add-dx7.ts';
export { addSynthDefs, type SynthDefPlace } from './add-synthdefs.ts';
