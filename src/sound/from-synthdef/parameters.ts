import type { FileControl } from '../../synthdef/index.ts';
import { anyNumber, type Parameter, type Parameters } from '../parameter.ts';

/** Whether a control can be set: one number, and none that is endless. */
export function isSettable({ defaults: [first = 0, ...more] }: FileControl): boolean {
  return more.length === 0 && Math.abs(first) <= anyNumber(0, '').max;
}

/** Parameters for the controls that are left to the song. */
export function parametersOf(
  controls: readonly FileControl[],
  isFilled: (control: FileControl) => boolean,
): Parameters {
  const settable = controls.filter((each) => isSettable(each) && !isFilled(each));
  return Object.fromEntries(
    settable.map((control): [string, Parameter] => {
      const [initial = 0] = control.defaults;
      return [control.name, anyNumber(initial, `The argument ${control.name}.`)];
    }),
  );
}
