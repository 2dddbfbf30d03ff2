/** What a connection tells: a packet that came, or that nothing will come any more, and why. */
export interface TransportListener {
  packet(bytes: Uint8Array): void;
  closed(why: string): void;
}

/** Where a server listens. */
export interface Address {
  /** A name or an IPv4 address. */
  readonly host: string;
  readonly port: number;
}

/** A way for OSC packets to a server and back. */
export interface Transport {
  /** Whether packets may get lost, doubled or out of order on the way. */
  readonly lossy: boolean;
  /** Bytes that a packet has at most when it can be avoided. */
  readonly most: number;
  /** Bytes that a packet cannot exceed. */
  readonly limit: number;
  /** Sends a packet. The bytes may be overwritten afterwards. */
  send(packet: Uint8Array): void;
  close(): void;
}
