/** What stands before the rooms: no study open, nobody signed in, or come in. */
import { type ReactNode, useEffect, useRef } from "react";

import { keepWriting, useSession } from "../api/session.ts";
import { useHasUnsent } from "../api/unsent.ts";
import { Waiting } from "../kit/Waiting.tsx";
import { Behind, holdsWriting } from "./Behind.tsx";
import { DeskPage } from "./desk/DeskPage.tsx";
import { SignIn } from "./SignIn.tsx";

export function Door({ children }: { children: ReactNode }) {
  const session = useSession();
  const hasUnsent = useHasUnsent();
  const latest = useRef<string | null>(null);
  useEffect(() => keepWriting(holdsWriting), []);
  return (
    <Waiting query={session}>
      {({ member, members, study, served, takes_passkeys }) => {
        if (study === null) return <DeskPage />;
        latest.current = member?.id ?? latest.current;
        // Unsent words wait behind the door for the one who wrote them, and nobody else.
        const isWritten = hasUnsent || holdsWriting();
        const waits = member !== null || (isWritten && latest.current !== null);
        return (
          <>
            {member === null && (
              <SignIn
                seats={members}
                study={study}
                isServed={served}
                takesPasskeys={takes_passkeys}
                keepsWords={waits}
              />
            )}
            {waits && (
              <Behind key={latest.current} isShown={member !== null}>
                {children}
              </Behind>
            )}
          </>
        );
      }}
    </Waiting>
  );
}
