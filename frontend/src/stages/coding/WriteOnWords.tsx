/** A memo about selected words, whether they have a code or not. */
import "../memo/memo.css";

import { Modal } from "@mantine/core";

import { useWriteMemo } from "../../api/memo.ts";
import { spanOf } from "../../api/report.ts";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";
import { MemoForm, type MemoFields } from "../memo/MemoForm.tsx";
import type { Room } from "./useRoom.ts";

/** Stands beside the panes, so that what is written outlives the selection and the layout. */
export function WriteOnWords({ room: { report, article, memoOn, setMemoOn } }: { room: Room }) {
  const write = useWriteMemo();
  const close = () => setMemoOn(null);
  const keep = async (fields: MemoFields) => {
    if (memoOn === null) return;
    const span = spanOf(report.map, memoOn.u0, memoOn.u1);
    const at = { article_id: article, version: report.text_version, ...span };
    await write.mutateAsync({ about: "span", object_id: report.id, at, ...fields });
    say(t("The memo stands among the memos."));
  };
  return (
    <Modal opened={memoOn !== null} onClose={close} title={t("A memo about the selected words")} closeButtonProps={{ "aria-label": t("Close") }} centered>
      <MemoForm onKeep={keep} onClose={close} />
    </Modal>
  );
}
