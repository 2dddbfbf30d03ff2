export * from './problem.ts';
export * from './rational.ts';
