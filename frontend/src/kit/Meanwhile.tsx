/** Two wrote the same words: both texts, and the choice of what shall stand. */
import { Button } from "@mantine/core";

import { t } from "../lib/translation.ts";

interface MeanwhileProps {
  /** What somebody else wrote, which stands now. */
  theirs: string;
  /** What was written here and is not saved. */
  mine: string;
  onKeep: (words: string) => void;
}

export function Meanwhile({ theirs, mine, onKeep }: MeanwhileProps) {
  return (
    <div className="meanwhile" role="alert">
      <p>{t("Somebody changed this while you wrote. Yours is not saved yet; this is what stands now:")}</p>
      <blockquote>{theirs === "" ? t("nothing") : theirs}</blockquote>
      <div className="meanwhile-choices">
        <Button size="xs" variant="default" onClick={() => onKeep(`${theirs}\n\n${mine}`.trim())}>
          {t("Keep both, theirs first")}
        </Button>
        <Button size="xs" variant="default" onClick={() => onKeep(mine)}>
          {t("Put mine in its place")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => onKeep(theirs)}>
          {t("Let theirs stand")}
        </Button>
      </div>
    </div>
  );
}
