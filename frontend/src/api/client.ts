/** The one way to the server: typed paths, the session's token, refusals as errors. */
import createClient, { type Middleware } from "openapi-fetch";

import { said, t, type Values } from "../lib/translation.ts";
import type { paths } from "./schema.gen.ts";
import type { RefusalShape } from "./shapes.ts";
import { base, below } from "../lib/address.ts";

/** The server said no, with a sentence that tells the next step. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly kind: string;
  readonly sentence: string;
  readonly values: Values;

  constructor(status: number, shape: RefusalShape) {
    super(shape.message);
    this.status = status;
    this.kind = shape.error;
    this.sentence = shape.sentence;
    this.values = shape.values;
  }
}

/** This browser or one's device said no; the message is in the reader's language. */
export class Declined extends Error {
  override readonly name = "Declined";
}

/** Say any failure in the reader's language. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Declined) return error.message;
  if (error instanceof Refusal) return said(error.sentence, error.values);
  return t("The study could not be reached. Check that Counterpoint still runs, then try again.");
}

/** This tab's name for itself, so that it knows its own echo. */
export const seat = [...crypto.getRandomValues(new Uint32Array(3))].join("-");
let token = "";
let onSignedOut: () => void = () => undefined;

export function keepToken(csrf: string): void {
  token = csrf;
}

export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

function isRefusal(value: unknown): value is RefusalShape {
  return typeof value === "object" && value !== null && "sentence" in value && "error" in value;
}

/** Turn an answer that is not a success into a refusal. */
export async function refusalFrom(response: Response): Promise<Error> {
  // The question who sits here is itself answered so: asking it again would never end.
  const isSession = new URL(response.url).pathname.startsWith(below("/api/session"));
  if (response.status === 401 && !isSession) onSignedOut();
  const body: unknown = await response.json().catch(() => null);
  // Somebody signed in at another tab of this browser: ask what word goes with requests now.
  if (isRefusal(body) && body.error === "ForeignRequestError") onSignedOut();
  if (isRefusal(body)) return new Refusal(response.status, body);
  return new Error(`HTTP ${response.status}`);
}

/** The headers every changing request carries. */
export function changingHeaders(): Record<string, string> {
  return { "x-csrf-token": token, "x-seat": seat };
}

const guard: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET") {
      for (const [name, value] of Object.entries(changingHeaders())) {
        request.headers.set(name, value);
      }
    }
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await refusalFrom(response);
    return response;
  },
};

export const api = createClient<paths>({ baseUrl: base, credentials: "same-origin" });
api.use(guard);

/** The body of an answer; a missing one is a broken promise of the server. */
export async function taken<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new Error("empty answer");
  return data;
}
