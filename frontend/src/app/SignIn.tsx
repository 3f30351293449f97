/** One sits down as a member: at once, with a password, or with a code the first time. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";

import { forgetInvitation, type Invitation, useInvitation } from "../api/invitation.ts";
import { useCloseStudy, useSignIn } from "../api/session.ts";
import type { OpenStudy, Seat } from "../api/shapes.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import { NameAndPassword, NOBODY_NAMED } from "../kit/NameAndPassword.tsx";
import { NewPassword, NOTHING_CHOSEN } from "../kit/NewPassword.tsx";
import { OtherLanguage } from "../kit/OtherLanguage.tsx";
import { Refused } from "../kit/Refused.tsx";
import { t } from "../lib/translation.ts";
import { SecondStep, useEntering } from "./entering.tsx";
import { PasskeyButton } from "./PasskeyButton.tsx";

const NOTHING_GIVEN = { password: "", new_password: "", factor: "" };

function whatNow(way: Seat["way"]): string | null {
  if (way === "code") {
    return t("A coordinator made you a code for the first time. Choose a password of your own with it.");
  }
  if (way === "choose") {
    return t(
      "You opened the study with its passphrase. Choose a password of your own; then make codes for the others in the room Study.",
    );
  }
  return null;
}

function PasswordForm({ seat }: { seat: Seat }) {
  const [password, setPassword] = useState("");
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const entering = useEntering();
  const isNew = seat.way !== "password";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNew && chosen.first !== chosen.again) return;
    void entering.enter({ member: seat.key, password, chosen: isNew ? chosen.first : "" });
  };
  const told = whatNow(seat.way);
  return (
    <form className="password-form" onSubmit={submit}>
      {told !== null && <p>{told}</p>}
      {/* For password managers, which ask whose it is. */}
      <input
        className="visually-hidden"
        autoComplete="username"
        aria-hidden
        tabIndex={-1}
        readOnly
        value={seat.key}
      />
      {seat.way === "password" && (
        <PasswordInput
          label={t("Password")}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          autoComplete="current-password"
          data-autofocus
          autoFocus
          required
        />
      )}
      {seat.way === "code" && (
        <TextInput
          label={t("One-time code")}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          autoComplete="one-time-code"
          spellCheck={false}
          autoFocus
          required
        />
      )}
      {isNew && entering.step === "password" && <NewPassword chosen={chosen} onChoose={setChosen} />}
      <SecondStep entering={entering} />
      <Button type="submit" loading={entering.signIn.isPending}>
        {t("Sign in")}
      </Button>
    </form>
  );
}

function Shut() {
  return (
    <p>{t("Ask a coordinator of the study for a one-time code. They make it in the room Study, under Members.")}</p>
  );
}

function SeatRow({ seat, isOpen, onOpen }: SeatRowProps) {
  const signIn = useSignIn();
  const inside = useId();
  const opensAtOnce = seat.way === "open";
  return (
    <li>
      <button
        type="button"
        className="seat"
        aria-expanded={opensAtOnce ? undefined : isOpen}
        aria-controls={opensAtOnce ? undefined : inside}
        onClick={() => (opensAtOnce ? signIn.mutate({ ...NOTHING_GIVEN, member: seat.key }) : onOpen())}
      >
        <Icon name={seat.way === "shut" ? "lock" : "person"} />
        {seat.name}
      </button>
      <Refused error={signIn.error} />
      {isOpen && (
        <div id={inside} className="seat-inside">
          {seat.way === "shut" ? <Shut /> : <PasswordForm seat={seat} />}
        </div>
      )}
    </li>
  );
}

function Seats({ seats }: { seats: Seat[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const only = seats.length === 1 && seats[0]?.way !== "open" ? seats[0]?.id : null;
  const open = chosen ?? only;
  // The only seat stays open: it may have opened by itself just as one reached for it.
  const next = (id: string) => (id === open && id !== only ? "" : id);
  return (
    <ul className="seats">
      {seats.map((seat) => (
        <SeatRow
          key={`${seat.id} ${seat.way}`}
          seat={seat}
          isOpen={seat.way !== "open" && seat.id === open}
          onOpen={() => setChosen(next(seat.id))}
        />
      ))}
    </ul>
  );
}

/** At a server nobody is told who takes part, so one says it oneself. */
function StrangerForm() {
  const [stranger, setStranger] = useState(NOBODY_NAMED);
  const entering = useEntering();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void entering.enter({ member: stranger.name, password: stranger.password });
  };
  return (
    <form className="password-form" onSubmit={submit}>
      <NameAndPassword label={t("Your name or key in the study")} value={stranger} onChange={setStranger} />
      <SecondStep entering={entering} />
      <Button type="submit" loading={entering.signIn.isPending}>
        {t("Sign in")}
      </Button>
      <p className="quiet">
        {t("The first time, or without your password: ask a coordinator for an invitation, and open its link.")}
      </p>
    </form>
  );
}

function InvitedForm({ invitation }: { invitation: Invitation }) {
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const entering = useEntering();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.first !== chosen.again) return;
    void entering.enter({ member: invitation.member, password: invitation.code, chosen: chosen.first });
  };
  return (
    <form className="password-form" onSubmit={submit}>
      {entering.step === "password" && <p>{t("You are invited. Choose a password of your own; the link is then used up.")}</p>}
      {entering.step === "password" && <NewPassword chosen={chosen} onChoose={setChosen} />}
      <SecondStep entering={entering} />
      <Button type="submit" loading={entering.signIn.isPending}>
        {t("Sign in")}
      </Button>
    </form>
  );
}

function ServerDoor({ seats }: { seats: Seat[] }) {
  const invitation = useInvitation();
  const [isOther, setOther] = useState(false);
  if (invitation !== null) {
    return (
      <>
        <InvitedForm invitation={invitation} />
        <button type="button" className="link-button" onClick={forgetInvitation}>
          {t("Sign in without the invitation")}
        </button>
      </>
    );
  }
  if (isOther || seats.length === 0) return <StrangerForm />;
  return (
    <>
      <Seats seats={seats} />
      <button type="button" className="link-button" onClick={() => setOther(true)}>
        {t("Sign in as somebody else")}
      </button>
    </>
  );
}

interface SeatRowProps {
  seat: Seat;
  isOpen: boolean;
  onOpen: () => void;
}

interface SignInProps {
  seats: Seat[];
  study: OpenStudy;
  isServed: boolean;
  /** Whether somebody has a passkey for this address. */
  takesPasskeys: boolean;
  /** Whether unsent words wait behind the door: another language would draw all anew, without them. */
  keepsWords: boolean;
}

export function SignIn({ seats, study, isServed, takesPasskeys, keepsWords }: SignInProps) {
  const close = useCloseStudy();
  return (
    <main className="door">
      {/* The title is told to members only; the file is what stands on the disk. */}
      <h1>{study.title === "" ? study.path_name : study.title}</h1>
      {study.is_demo && (
        <p>
          {t("Demo study: all people and words in it are invented.")}{" "}
          {t("So nobody needs a password here: sit down as whomever you like.")}
        </p>
      )}
      <h2>{t("Who sits here?")}</h2>
      {isServed && !study.is_demo ? (
        <ServerDoor seats={seats} />
      ) : (
        <Seats seats={seats} />
      )}
      {takesPasskeys && <PasskeyButton />}
      <Refused error={close.error} />
      {!isServed && (
        <button type="button" className="link-button" onClick={() => close.mutate()}>
          {t("Close the study")}
        </button>
      )}
      {!keepsWords && (
        <p>
          <OtherLanguage />
        </p>
      )}
    </main>
  );
}
