/** A record behind a sentence, as a way to the room that shows it. */
import { Link } from "@tanstack/react-router";

import type { MethodFact } from "../../../api/shapes.ts";

export function FactLink({ fact }: { fact: MethodFact }) {
  switch (fact.kind) {
    case "report":
      return (
        <Link to="/reports/$reportId" params={{ reportId: fact.id }}>
          {fact.text}
        </Link>
      );
    case "meeting":
      return (
        <Link to="/discussion/$meetingId" params={{ meetingId: fact.id }}>
          {fact.text}
        </Link>
      );
    case "theme":
      return (
        <Link to="/themes/$themeId" params={{ themeId: fact.id }}>
          {fact.text}
        </Link>
      );
    case "decision":
      return <Link to="/discussion">{fact.text}</Link>;
    case "reading":
      return <Link to="/reading">{fact.text}</Link>;
    case "coding":
      return <Link to="/code">{fact.text}</Link>;
    case "article":
    case "step":
      return <Link to="/article">{fact.text}</Link>;
    case "study":
    case "ethics":
    case "limitation":
      return <Link to="/study">{fact.text}</Link>;
  }
}
