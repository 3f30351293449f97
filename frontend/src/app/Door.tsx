/** What stands before the rooms: no study open, nobody signed in, or come in. */
import { type ReactNode, useEffect, useRef } from "react";

import { useSession } from "../api/session.ts";
import { Waiting } from "../kit/Waiting.tsx";
import { currentLanguage, speak } from "../lib/translation.ts";
import { DeskPage } from "./desk/DeskPage.tsx";
import { SignIn } from "./SignIn.tsx";

export function Door({ children }: { children: ReactNode }) {
  const session = useSession();
  const language = session.data?.language;
  const isFirst = useRef(currentLanguage() === "en");
  useEffect(() => {
    if (language === "sv" && isFirst.current) void speak("sv");
    isFirst.current = false;
  }, [language]);
  return (
    <Waiting query={session}>
      {({ member, members, study }) => {
        if (study === null) return <DeskPage />;
        if (member === null) return <SignIn members={members} study={study} />;
        return children;
      }}
    </Waiting>
  );
}
