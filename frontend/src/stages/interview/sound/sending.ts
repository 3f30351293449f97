/** Sending a file of sound piece by piece: it can be paused, and goes on after a break. */
export const PIECE_BYTES = 4 * 1024 * 1024;
/** So much is sent once more when an upload goes on, to see that it is the same file. */
export const OVERLAP_BYTES = 64 * 1024;

export type Send = (offset: number, piece: Blob) => Promise<{ received_bytes: number }>;

/** From where on to send, when so many bytes are there already. */
export function goingOnFrom(received: number): number {
  return Math.max(0, received - OVERLAP_BYTES);
}

interface Course {
  send: Send;
  /** Is told how many bytes are there. */
  onReceived: (bytes: number) => void;
  /** Whether to stop before the next piece. */
  isStopped: () => boolean;
}

/**
 * Send a file from an offset on.
 *
 * @returns whether all of it is there; false when it was stopped
 */
export async function sendFrom(file: Blob, offset: number, { send, onReceived, isStopped }: Course): Promise<boolean> {
  let at = offset;
  while (at < file.size) {
    if (isStopped()) return false;
    const { received_bytes } = await send(at, file.slice(at, at + PIECE_BYTES));
    at = received_bytes;
    onReceived(at);
  }
  return true;
}
