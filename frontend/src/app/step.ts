/** Undo and redo, with a word about what was undone. */
import { sentenceOf } from "../api/client.ts";
import { step } from "../api/history.ts";
import { refreshAll } from "../api/queries.ts";
import { allSent, whileUnsent } from "../api/unsent.ts";
import { say } from "../kit/toast.ts";
import { t } from "../lib/translation.ts";

export async function takeStep(direction: "undo" | "redo"): Promise<void> {
  try {
    // A coding is shown before it is stored; the step must find it.
    const what = await whileUnsent(allSent().then(() => step(direction)));
    // Answered by now: a draft that is asked for again waits for all that is under way.
    await refreshAll();
    say(direction === "undo" ? t("Undone: {what}", { what }) : t("Done again: {what}", { what }));
  } catch (error) {
    say(sentenceOf(error));
  }
}
