/** Recompute the whole history, and say whether it holds. */
import { Button } from "@mantine/core";

import { useVerify } from "../../api/keeping.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { saidFilled, t, tn } from "../../lib/translation.ts";

export function Verification() {
  const verify = useVerify();
  const found = verify.data;
  return (
    <div className="verification">
      {found !== undefined && (
        <p role="status">
          <Icon name={found.holds ? "safe" : "warn"} size={16} />
          <span>
            {found.holds
              ? tn(
                  "The history holds: its only step is as it was written.",
                  "The history holds: all {count} steps are as they were written.",
                  found.events,
                )
              : t("The history does not hold. Keep this file, and work on from a backup.")}
            {found.problems.map((problem) => (
              <span key={problem} className="verification-problem">
                {saidFilled(problem)}
              </span>
            ))}
          </span>
        </p>
      )}
      <Refused error={verify.error} onDismiss={verify.reset} />
      <Button
        variant="default"
        leftSection={<Icon name="safe" size={16} />}
        loading={verify.isPending}
        onClick={() => verify.mutate()}
      >
        {t("Verify the history")}
      </Button>
    </div>
  );
}
