/** Nine codes at hand under the digits; a code keeps its digit as long as it is used. */
import { useCallback, useState } from "react";

const SLOTS = 9;

export interface Recent {
  /** Code ids by digit: the first is 1. */
  slots: readonly string[];
  use: (code: string) => void;
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
  return { slots: hand.slots, use };
}
