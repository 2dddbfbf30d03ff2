export const pedalboard: Readonly<Record<string, readonly [here: string, how: string]>>;
