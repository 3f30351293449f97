/**
 * Every route with what it takes and gives, in the form of openapi-typescript,
 * so that the client is typed by path.
 */
import type * as shape from "./shapes.ts";

interface Call {
  path?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  out?: unknown;
}
type Operation<C extends Call> = {
  parameters: {
    path: C["path"] extends object ? C["path"] : never;
    query?: C["query"] extends object ? C["query"] : never;
    header?: never;
    cookie?: never;
  };
  responses: { 200: { content: { "application/json": C["out"] } } };
} & (C extends { body: infer Body }
  ? { requestBody: { content: { "application/json": Body } } }
  : { requestBody?: never });
type PlainOperation<C extends Call> = Omit<Operation<C>, "parameters"> & {
  parameters: {
    path?: never;
    query?: C["query"] extends object ? C["query"] : never;
    header?: never;
    cookie?: never;
  };
};
type Verb = "get" | "post" | "put" | "patch" | "delete";
type Route<Calls extends Partial<Record<Verb, Call>>> = {
  [V in Verb]: Calls[V] extends Call
    ? Calls[V] extends { path: object }
      ? Operation<Calls[V]>
      : PlainOperation<Calls[V]>
    : never;
} & { parameters: { query?: never; header?: never; path?: never; cookie?: never } };

type Id = { id: string };
type Items<T> = { items: T[] };
type NewCode = Partial<Pick<shape.Code, "parent_id" | "definition" | "origin" | "colour">> & {
  name: string;
};
type CodeChange = Partial<
  Pick<shape.Code, "name" | "definition" | "colour" | "origin" | "parent_id" | "position">
>;

export interface paths {
  "/api/session": Route<{
    get: { out: shape.Session };
    post: { body: { member: string }; out: shape.Session };
    delete: { out: shape.Session };
  }>;
  "/api/session/begin": Route<{ post: { body: { token: string }; out: shape.Session } }>;
  "/api/desk": Route<{ get: { out: shape.Desk } }>;
  "/api/desk/new": Route<{
    post: {
      body: { path: string; passphrase: string; member: string; title: string };
      out: shape.Session;
    };
  }>;
  "/api/desk/open": Route<{
    post: {
      body: { path: string; passphrase: string; copy_here?: boolean };
      out: shape.Session;
    };
  }>;
  "/api/desk/demo": Route<{ post: { body: Record<string, never>; out: shape.Session } }>;
  "/api/desk/close": Route<{ post: { body: Record<string, never>; out: shape.Safety } }>;
  "/api/study": Route<{
    get: { out: shape.Study };
    patch: {
      body: Partial<Pick<shape.Study, "title" | "aim" | "setting" | "language" | "data_mode">>;
      out: shape.Study;
    };
  }>;
  "/api/members": Route<{
    post: { body: Pick<shape.Member, "key" | "name" | "roles">; out: shape.Member };
  }>;
  "/api/groups": Route<{ post: { body: Omit<shape.Group, "id">; out: shape.Group } }>;
  "/api/decisions": Route<{
    get: { query: { about_id?: string }; out: Items<shape.Decision> };
    post: { body: Omit<shape.Decision, "id" | "by" | "at">; out: shape.Decision };
  }>;
  "/api/participants": Route<{
    get: { out: Items<shape.Participant> };
    post: {
      body: { group: string; number?: number; gender?: string; age?: number };
      out: shape.Participant;
    };
  }>;
  "/api/participants/{id}": Route<{
    get: { path: Id; out: shape.Participant };
    patch: {
      path: Id;
      body: { gender?: string | null; age?: number | null };
      out: shape.Participant;
    };
  }>;
  "/api/participants/{id}/attributes/{name}": Route<{
    put: {
      path: { id: string; name: string };
      body: { value: string; own_words?: string };
      out: shape.Participant;
    };
  }>;
  "/api/interviews": Route<{
    get: { out: Items<shape.Interview> };
    post: {
      body: Partial<Omit<shape.Interview, "id" | "has_report">> & { participant_id: string };
      out: shape.Interview;
    };
  }>;
  "/api/interviews/{id}": Route<{
    patch: {
      path: Id;
      body: Partial<Omit<shape.Interview, "id" | "participant_id" | "has_report">>;
      out: shape.Interview;
    };
  }>;
  "/api/reports": Route<{ get: { out: Items<shape.Report> } }>;
  "/api/reports/{id}": Route<{
    get: { path: Id; query: { version?: number }; out: shape.ReportText };
    patch: {
      path: Id;
      body: Partial<
        Pick<shape.Report, "participant_id" | "interviewer_id" | "writer_id" | "held_on">
      > & { speakers?: Record<string, shape.Speaker> };
      out: shape.ReportText;
    };
  }>;
  "/api/reports/{id}/passages/{pid}": Route<{
    patch: { path: { id: string; pid: string }; body: { text: string }; out: shape.ReportText };
  }>;
  "/api/reports/{id}/submission": Route<{ post: { path: Id; out: shape.ReportText } }>;
  "/api/reports/{id}/approval": Route<{
    post: { path: Id; body: { attestation: string }; out: shape.ReportText };
  }>;
  "/api/search": Route<{ post: { body: { words: string }; out: { hits: shape.Hit[] } } }>;
  "/api/imports": Route<{
    post: {
      body: { items: shape.ImportItem[] };
      out: { reports: shape.Report[]; outcome: shape.Outcome };
    };
  }>;
  "/api/articles": Route<{
    get: { out: Items<shape.Article> };
    post: { body: { title: string }; out: shape.Article };
  }>;
  "/api/articles/{id}": Route<{
    patch: { path: Id; body: Partial<Omit<shape.Article, "id">>; out: shape.Article };
  }>;
  "/api/articles/{id}/codes": Route<{
    get: { path: Id; out: Items<shape.Code> };
    post: { path: Id; body: NewCode; out: shape.Code };
  }>;
  "/api/codes/{id}": Route<{
    patch: { path: Id; body: CodeChange; out: shape.Code };
    delete: { path: Id; out: unknown };
  }>;
  "/api/codes/{id}/passages": Route<{
    get: {
      path: Id;
      query: { after?: string; limit?: number };
      out: { items: shape.CodePassage[]; next: string | null; of: number };
    };
  }>;
  "/api/articles/{id}/reports/{rid}/codings": Route<{
    get: { path: { id: string; rid: string }; out: { version: number; items: shape.Coding[] } };
    post: {
      path: { id: string; rid: string };
      body: shape.Span & { code_id: string };
      out: shape.Coding;
    };
  }>;
  "/api/codings/{id}": Route<{
    patch: { path: Id; body: shape.Span; out: shape.Coding };
    delete: { path: Id; out: unknown };
  }>;
  "/api/articles/{id}/themes": Route<{
    get: { path: Id; out: Items<shape.Theme> };
    post: {
      path: Id;
      body: Partial<Pick<shape.Theme, "short" | "definition">> & { title: string };
      out: shape.Theme;
    };
  }>;
  "/api/themes/{id}": Route<{
    get: { path: Id; out: shape.Theme };
    patch: { path: Id; body: shape.ThemeChange; out: shape.Theme };
    delete: { path: Id; out: shape.Theme };
  }>;
  "/api/themes/{id}/paradox": Route<{
    post: { path: Id; body: shape.NewParadox; out: shape.Theme };
  }>;
  "/api/poles/{id}": Route<{
    patch: { path: Id; body: Partial<shape.PoleWords>; out: shape.Theme };
  }>;
  "/api/themes/{id}/ways": Route<{
    post: { path: Id; body: { text: string }; out: shape.Theme };
  }>;
  "/api/ways/{id}": Route<{
    patch: { path: Id; body: { text?: string; position?: number }; out: shape.Theme };
    delete: { path: Id; out: shape.Theme };
  }>;
  "/api/evidence": Route<{
    post: {
      body: shape.Span & { place: shape.Place; report_id: string; version?: number };
      out: shape.Theme;
    };
  }>;
  "/api/evidence/{id}": Route<{ delete: { path: Id; out: shape.Theme } }>;
  "/api/places/{kind}/{id}/codes/{code_id}": Route<{
    put: { path: { kind: string; id: string; code_id: string }; out: shape.Theme };
    delete: { path: { kind: string; id: string; code_id: string }; out: shape.Theme };
  }>;
  "/api/articles/{id}/quotes": Route<{
    get: { path: Id; out: Items<shape.Quote> & { placed: string[] } };
    post: { path: Id; body: shape.NewQuote; out: shape.Quote };
  }>;
  "/api/quotes/{id}": Route<{
    get: { path: Id; out: shape.Quote };
    patch: { path: Id; body: shape.QuoteChange; out: shape.Quote };
    delete: { path: Id; out: shape.Quote };
  }>;
  "/api/articles/{id}/manuscript": Route<{ get: { path: Id; out: shape.Manuscript } }>;
  "/api/articles/{id}/blocks": Route<{
    post: { path: Id; body: shape.NewBlock; out: shape.Manuscript };
  }>;
  "/api/blocks/{id}": Route<{
    patch: {
      path: Id;
      body: { text?: string; after?: string | null };
      out: shape.Manuscript;
    };
    delete: { path: Id; out: shape.Manuscript };
  }>;
  "/api/history": Route<{
    get: { query: { before?: number; limit?: number }; out: Items<shape.Happening> };
  }>;
  "/api/undo": Route<{
    post: { out: { undone: shape.StepNamed } };
  }>;
  "/api/redo": Route<{
    post: { out: { redone?: shape.StepNamed } };
  }>;
  "/api/chain/{kind}/{id}": Route<{
    get: { path: { kind: string; id: string }; out: { steps: shape.Step[] } };
  }>;
  "/api/backups": Route<{
    post: { body: { target: string }; out: shape.Backup };
  }>;
  "/api/verify": Route<{
    get: { out: shape.Verification };
  }>;
  "/api/safety": Route<{ get: { out: shape.Safety } }>;
  "/api/progress": Route<{ get: { out: shape.Progress } }>;
}
