/** One chooses, or changes, the password with which one signs in. */
import { Modal } from "@mantine/core";

import { t } from "../lib/translation.ts";
import { PasswordForm } from "../stages/study/account/PasswordForm.tsx";
import { openSheet, useSheet } from "./overlay.ts";

export function PasswordSheet() {
  const isOpen = useSheet() === "password";
  return (
    <Modal
      opened={isOpen}
      onClose={() => openSheet(null)}
      title={t("My password")}
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      {isOpen && <PasswordForm onDone={() => openSheet(null)} />}
    </Modal>
  );
}
