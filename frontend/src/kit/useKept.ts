/**
 * A field's value that follows what is kept, without losing what is being typed beside it.
 *
 * A field that was remounted whenever its neighbour was kept would lose the words in it.
 */
import { type Dispatch, type SetStateAction, useEffect, useState } from "react";

export function useKept<Value>(kept: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState(kept);
  useEffect(() => setValue(kept), [kept]);
  return [value, setValue];
}
