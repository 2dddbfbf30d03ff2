export function hashOfInputs(root: string): Promise<string>;
