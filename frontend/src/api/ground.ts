/** Shapes that all others stand on. Spans are in code points, as on the wire. */

export interface Span {
  start: number;
  end: number;
}

export interface Decision {
  id: string;
  about_kind: string;
  about_id: string;
  text: string;
  alternatives: string;
  reason: string;
  by: string;
  at: string;
}
