/** One sits down as a member. */
import { useCloseStudy, useSignIn } from "../api/session.ts";
import type { Member, OpenStudy } from "../api/shapes.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import { Refused } from "../kit/Refused.tsx";
import { t } from "../lib/translation.ts";

export function SignIn({ members, study }: { members: Member[]; study: OpenStudy }) {
  const signIn = useSignIn();
  const close = useCloseStudy();
  return (
    <main className="door">
      {/* The title is told to members only; the file is what stands on the disk. */}
      <h1>{study.title === "" ? study.path_name : study.title}</h1>
      {study.is_demo && <p>{t("Demo study: all people and words in it are invented.")}</p>}
      <h2>{t("Who sits here?")}</h2>
      <ul className="seats">
        {members.map((member) => (
          <li key={member.id}>
            <button type="button" className="seat" onClick={() => signIn.mutate(member.key)}>
              <Icon name="person" />
              {member.name}
            </button>
          </li>
        ))}
      </ul>
      <Refused error={signIn.error ?? close.error} />
      <button type="button" className="link-button" onClick={() => close.mutate()}>
        {t("Close the study")}
      </button>
    </main>
  );
}
