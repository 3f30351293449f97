/** What stands before the rooms: no study open, nobody signed in, or come in. */
import { Fragment, type ReactNode, useEffect, useRef } from "react";

import { useSession } from "../api/session.ts";
import { useHasUnsent } from "../api/unsent.ts";
import { Waiting } from "../kit/Waiting.tsx";
import { currentLanguage, speak } from "../lib/translation.ts";
import { DeskPage } from "./desk/DeskPage.tsx";
import { SignIn } from "./SignIn.tsx";

export function Door({ children }: { children: ReactNode }) {
  const session = useSession();
  const language = session.data?.language;
  const hasUnsent = useHasUnsent();
  const latest = useRef<string | null>(null);
  const isFirst = useRef(currentLanguage() === "en");
  useEffect(() => {
    if (language === "sv" && isFirst.current) void speak("sv");
    isFirst.current = false;
  }, [language]);
  return (
    <Waiting query={session}>
      {({ member, members, study, served }) => {
        if (study === null) return <DeskPage />;
        latest.current = member?.id ?? latest.current;
        // Unsent words wait behind the door for the one who wrote them, and nobody else.
        const waits = member !== null || (hasUnsent && latest.current !== null);
        return (
          <>
            {member === null && <SignIn seats={members} study={study} isServed={served} />}
            {waits && (
              <Fragment key={latest.current}>
                <div className="behind" hidden={member === null} inert={member === null}>
                  {children}
                </div>
              </Fragment>
            )}
          </>
        );
      }}
    </Waiting>
  );
}
