/** Keys beside the words of what they do. */
import { Kbd } from "@mantine/core";

import { shownKey } from "./keys.ts";

export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keys" aria-hidden="true">
      {keys.map((written) => (
        <Kbd key={written} size="xs">
          {shownKey(written)}
        </Kbd>
      ))}
    </span>
  );
}
