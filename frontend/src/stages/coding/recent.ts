/** Nine codes at hand under the digits; a code keeps its digit as long as it is used. */
import { useCallback, useState } from "react";

const SLOTS = 9;

export interface Recent {
  /** Code ids by digit: the first is 1. */
  slots: readonly string[];
  use: (code: string) => void;
  /** A new code has its own id now, or came to nothing: its digit goes with it. */
  became: (code: string, id: string | null) => void;
}

interface Hand {
  slots: string[];
  /** The latest used last. */
  order: string[];
}

export function useRecent(): Recent {
  const [hand, setHand] = useState<Hand>({ slots: [], order: [] });
  const use = useCallback((code: string) => {
    setHand(({ slots, order }) => {
      const next = [...order.filter((one) => one !== code), code];
      if (slots.includes(code)) return { slots, order: next };
      if (slots.length < SLOTS) return { slots: [...slots, code], order: next };
      const oldest = next.find((one) => slots.includes(one));
      return { slots: slots.map((one) => (one === oldest ? code : one)), order: next };
    });
  }, []);
  const became = useCallback((code: string, id: string | null) => {
    const renamed = (ids: string[]) => {
      const others = id === null ? ids.filter((one) => one !== code) : ids.filter((one) => one !== id);
      return others.map((one) => (one === code && id !== null ? id : one));
    };
    setHand(({ slots, order }) => (order.includes(code) ? { slots: renamed(slots), order: renamed(order) } : { slots, order }));
  }, []);
  return { slots: hand.slots, use, became };
}
