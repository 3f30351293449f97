/** Who sits here, and which study is open. */
import { skipToken, useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, keepToken, Refusal, taken, whenSignedOut } from "./client.ts";
import { forgetInvitation, takeInvitation } from "./invitation.ts";
import { key, queries, refresh } from "./queries.ts";
import type { Desk, Member, NewStudy, Opening, OwnPassword, Safety, Session, SignIn } from "./shapes.ts";
import { isUnsent } from "./unsent.ts";
import { forgetHeld, sendHeld } from "./held.ts";

const SAID_EVERY_MS = 4 * 60_000;
const LONGEST_IDLE_MS = 30 * 60_000;
const LOOKED_EVERY_MS = 30_000;
/** Who has gone does not let words stand longer than this because an answer is late. */
const LONGEST_ANSWER_MS = 5_000;

/** Who sat here last, for whom unsent words may wait while the seat is empty. */
let latest: string | null = null;

/** Whoever is sitting down just now, and how many did: each has the cookie changed. */
let arriving: Promise<unknown> = Promise.resolve();
let arrivals = 0;

/** Says whether something is typed here that may not have been sent. */
let isWritten: () => boolean = () => false;

/** Let words that are typed wait for their writer while the page is locked; give a way to stop. */
export function keepWriting(check: () => boolean): () => void {
  isWritten = check;
  return () => {
    isWritten = () => false;
  };
}

/** The page's address brings a word that opens it once; it is spent and taken away. */
async function beginSession(): Promise<Session | null> {
  const token = new URLSearchParams(location.hash.slice(1)).get("begin");
  if (token === null) return null;
  window.history.replaceState(null, "", location.pathname);
  return taken(api.POST("/api/session/begin", { body: { token } }));
}

/** A team's server asks for no word at its door; one's own machine does, and refuses. */
async function findSession(): Promise<Session> {
  const before = arrivals;
  try {
    return await taken(api.GET("/api/session"));
  } catch (refused) {
    if (!(refused instanceof Refusal) || refused.status !== 401) throw refused;
    await arriving;
    // Asked with a cookie that one who sat down meanwhile has no more: to begin anew would
    // put them out again.
    if (arrivals !== before) return taken(api.GET("/api/session"));
    return taken(api.POST("/api/session/begin", { body: { token: "" } })).catch(() => {
      throw refused;
    });
  }
}

export async function askSession(): Promise<Session> {
  takeInvitation();
  const session = (await beginSession()) ?? (await findSession());
  keepToken(session.csrf);
  latest ??= session.member?.id ?? null;
  return session;
}

/**
 * Everything of the earlier session is dropped, so that no words linger; but for one who
 * comes back to unsent words of their own.
 */
async function startAnew(): Promise<void> {
  begin(await askSession());
}

function begin(session: Session): void {
  const member = session.member?.id ?? null;
  const waits = latest !== null && (isUnsent() || isWritten());
  const isBack = waits && member === latest;
  // What one member wrote is never sent as another's.
  if (member !== null && member !== latest) forgetHeld();
  latest = member ?? latest;
  if (isBack || (waits && member === null)) {
    queries.setQueryData(key.session, session);
    if (isBack) void sendHeld();
    return;
  }
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key.session[0] });
  queries.setQueryData(key.session, session);
}

whenSignedOut(() => void queries.invalidateQueries({ queryKey: key.session }));

export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: key.session, queryFn: askSession });
}

export function useMe(): Member | null {
  return useSession().data?.member ?? null;
}

/** Sit down, once the server lets one. */
export async function sitDown(coming: Promise<unknown>): Promise<void> {
  arriving = coming.catch(() => undefined);
  await coming;
  arrivals += 1;
  forgetInvitation();
  await startAnew();
}

export function useSignIn() {
  return useMutation({
    mutationKey: key.session,
    mutationFn: (body: SignIn) => sitDown(api.POST("/api/session", { body })),
  });
}

/** At once, whatever the server says: what was fetched goes too, unless words wait beside it. */
function leaveSeat(): void {
  const session = queries.getQueryData<Session>(key.session);
  if (session !== undefined) begin({ ...session, member: null });
}

export function useLock() {
  return useMutation({
    mutationKey: key.session,
    mutationFn: async () => {
      leaveSeat();
      await api.DELETE("/api/session");
      await startAnew();
    },
  });
}

/** Choose a password of one's own; one's seats at other browsers end. */
export function useOwnPassword() {
  return useMutation({
    mutationFn: (body: OwnPassword) => taken(api.PUT("/api/session/password", { body })),
    onSuccess: (session) => {
      queries.setQueryData(key.session, session);
      refresh(key.members, key.seats);
    },
  });
}

/** Lock the page unless the server says, soon, that the same member sits here still. */
async function lookWhoSits(): Promise<void> {
  try {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("no answer")), LONGEST_ANSWER_MS);
    });
    const session = await Promise.race([askSession(), late]);
    if (session.member === null || session.member.id !== latest) begin(session);
  } catch {
    leaveSeat();
    void queries.invalidateQueries({ queryKey: key.session });
  }
}

/**
 * Say now and then that somebody is at work here, and look whether the seat has ended when
 * nobody was. Gives a way to stop.
 */
export function keepSeat(): () => void {
  let touchedAt = Date.now();
  let saidAt = Date.now();
  let isLooking = false;
  const isColdAt = (now: number) => now - touchedAt > LONGEST_IDLE_MS;
  const touch = () => {
    const now = Date.now();
    const isCold = isColdAt(now);
    if (isCold) lookNow(); // the machine slept, perhaps, and nobody has looked since
    touchedAt = now;
    if (isCold || now - saidAt < SAID_EVERY_MS) return;
    saidAt = now;
    api.POST("/api/session/stay").catch(() => undefined);
  };
  // The member may be at work in another window, so the server is asked, again and again
  // while nobody works here. Locked without it if it cannot be reached.
  const lookNow = () => {
    if (isLooking || !isColdAt(Date.now())) return;
    isLooking = true;
    void lookWhoSits().finally(() => {
      isLooking = false;
    });
  };
  const look = setInterval(lookNow, LOOKED_EVERY_MS);
  document.addEventListener("visibilitychange", lookNow);
  const signs = ["keydown", "pointerdown", "wheel"] as const;
  for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
  return () => {
    clearInterval(look);
    document.removeEventListener("visibilitychange", lookNow);
    for (const sign of signs) window.removeEventListener(sign, touch);
  };
}

export function useDesk(): UseQueryResult<Desk> {
  return useQuery({ queryKey: key.desk, queryFn: () => taken(api.GET("/api/desk")) });
}

export function useNewStudy() {
  return useMutation({
    mutationFn: async (body: NewStudy) => {
      await api.POST("/api/desk/new", { body });
      await startAnew();
    },
  });
}

export function useOpenStudy() {
  return useMutation({
    mutationFn: async (body: Opening) => {
      await api.POST("/api/desk/open", { body });
      await startAnew();
    },
  });
}

export function useOpenDemo() {
  return useMutation({
    mutationFn: async () => {
      await api.POST("/api/desk/demo");
      await startAnew();
    },
  });
}

export function useCloseStudy() {
  return useMutation({
    mutationFn: async () => {
      const closing = await taken(api.POST("/api/desk/close"));
      await startAnew();
      queries.setQueryData(key.closing, closing);
    },
  });
}

/** What was said when the study was closed in this tab. */
export function useClosing(): Safety | undefined {
  return useQuery<Safety>({ queryKey: key.closing, queryFn: skipToken }).data;
}
