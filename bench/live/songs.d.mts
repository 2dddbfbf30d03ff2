export function sixteenTracks(options?: { bpm?: number; kickDrive?: number }): string;
export function sixteenths(bpm?: number): string;
export function sixteenthFrames(bpm: number, rate: number): number;
