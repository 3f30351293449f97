/** What every room stands in: rail, header, banner, palette, keys, live updates. */
import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";

import { listen } from "../api/live.ts";
import { useHasUnsent } from "../api/unsent.ts";
import { keepSeat, useSession } from "../api/session.ts";
import { handleKey } from "../kit/keys.ts";
import { t } from "../lib/translation.ts";
import { Connection } from "./Connection.tsx";
import { Dropping } from "./Dropping.tsx";
import { FrameCommands } from "./FrameCommands.tsx";
import { Header } from "./Header.tsx";
import { KeyList } from "./KeyList.tsx";
import { Palette } from "./Palette.tsx";
import { PasswordSheet } from "./PasswordSheet.tsx";
import { Rail } from "./Rail.tsx";

/** A component of its own, so that work coming and going does not draw the frame anew. */
function ClosingWarning() {
  const hasUnsent = useHasUnsent();
  useEffect(() => {
    if (!hasUnsent) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [hasUnsent]);
  return null;
}

export function Frame() {
  const session = useSession().data;
  const isDemo = session?.study?.is_demo === true;
  const hasPassword = session?.has_password === true;
  useEffect(listen, []);
  useEffect(() => (hasPassword ? keepSeat() : undefined), [hasPassword]);
  const isSeated = session?.member !== null;
  useEffect(() => {
    if (!isSeated) return undefined; // what waits behind the door hears no keys
    window.addEventListener("keydown", handleKey);
    return () => window.removeEventListener("keydown", handleKey);
  }, [isSeated]);
  return (
    <div className="frame">
      <a className="skip" href="#room">
        {t("Skip to the room")}
      </a>
      <Header />
      <Rail />
      <main id="room" tabIndex={-1}>
        {isDemo && (
          <p className="demo-banner">
            {t("Demo study: all people and words in it are invented.")}
          </p>
        )}
        <Connection />
        <div className="room">
          <Outlet />
        </div>
      </main>
      <ClosingWarning />
      <FrameCommands />
      <Dropping />
      <Palette />
      <KeyList />
      <PasswordSheet />
    </div>
  );
}
