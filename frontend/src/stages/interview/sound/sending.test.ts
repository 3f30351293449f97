import { describe, expect, it } from "vitest";

import { goingOnFrom, OVERLAP_BYTES, PIECE_BYTES, sendFrom } from "./sending.ts";

const file = new Blob([new Uint8Array(PIECE_BYTES * 2 + 10)]);

/** A server that keeps what comes, and loses the connection at one piece. */
function server(breaksAt = Number.POSITIVE_INFINITY) {
  const pieces: [number, number][] = [];
  let there = 0;
  return {
    pieces,
    send: async (offset: number, piece: Blob) => {
      if (pieces.length === breaksAt) throw new TypeError("Failed to fetch");
      pieces.push([offset, piece.size]);
      there = Math.max(there, offset + piece.size);
      return { received_bytes: there };
    },
  };
}

describe("sending a file", () => {
  it("sends every byte once, in pieces", async () => {
    const { pieces, send } = server();
    const told: number[] = [];
    const isWhole = await sendFrom(file, 0, { send, onReceived: (n) => told.push(n), isStopped: () => false });
    expect(isWhole).toBe(true);
    expect(pieces).toEqual([
      [0, PIECE_BYTES],
      [PIECE_BYTES, PIECE_BYTES],
      [PIECE_BYTES * 2, 10],
    ]);
    expect(told.at(-1)).toBe(file.size);
  });

  it("stops before the next piece, and goes on a little before where it stopped", async () => {
    const { pieces, send } = server();
    let received = 0;
    const onReceived = (n: number) => {
      received = n;
    };
    expect(await sendFrom(file, 0, { send, onReceived, isStopped: () => received > 0 })).toBe(false);
    expect(received).toBe(PIECE_BYTES);
    await sendFrom(file, goingOnFrom(received), { send, onReceived, isStopped: () => false });
    expect(received).toBe(file.size);
    expect(pieces[1]?.[0]).toBe(PIECE_BYTES - OVERLAP_BYTES);
  });

  it("says that the connection broke, and what was there stays there", async () => {
    const { send } = server(1);
    let received = 0;
    const course = { send, onReceived: (n: number) => (received = n), isStopped: () => false };
    await expect(sendFrom(file, 0, course)).rejects.toThrow("Failed to fetch");
    expect(received).toBe(PIECE_BYTES);
  });

  it("begins at the beginning when little is there", () => {
    expect(goingOnFrom(0)).toBe(0);
    expect(goingOnFrom(10)).toBe(0);
  });
});
