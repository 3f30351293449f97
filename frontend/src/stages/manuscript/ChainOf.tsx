/** Where a quote comes from: finding, theme, pole, quote, passage, report, interview. */
import { Link } from "@tanstack/react-router";

import { useChain } from "../../api/chain.ts";
import type { Step } from "../../api/shapes.ts";
import { Waiting } from "../../kit/Waiting.tsx";
import { said, t } from "../../lib/translation.ts";

export function ChainOf({ quote }: { quote: string | null }) {
  if (quote === null) {
    return <p className="quiet beside-words">{t("Click a quote on the page to see where it comes from.")}</p>;
  }
  return <Chain quote={quote} />;
}

function Chain({ quote }: { quote: string }) {
  const chain = useChain("quote", quote);
  return <Waiting query={chain}>{(steps) => <Steps steps={steps} />}</Waiting>;
}

function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="chain">
      {steps.map((step) => (
        <li key={`${step.kind}-${step.id}`}>
          <span className="chain-kind">{stepName(step.kind)}</span>
          <StepTitle step={step} />
          {step.detail !== "" && (
            <span className={step.kind === "coding" ? "words" : "quiet"}>{said(step.detail)}</span>
          )}
          {step.steps !== undefined && step.steps.length > 0 && <Steps steps={step.steps} />}
        </li>
      ))}
    </ol>
  );
}

/** Words of a person in the reading serif; a theme or report can be gone to. */
function StepTitle({ step }: { step: Step }) {
  if (step.kind === "theme") {
    return (
      <Link className="chain-title" to="/themes/$themeId" params={{ themeId: step.id }}>
        {step.title}
      </Link>
    );
  }
  if (step.kind === "report") {
    return (
      <Link className="chain-title" to="/code/$reportId" params={{ reportId: step.id }}>
        {step.title}
      </Link>
    );
  }
  return <span className={isWords(step.kind) ? "chain-title words" : "chain-title"}>{step.title}</span>;
}

const isWords = (kind: string) => ["quote", "original", "omitted", "question", "passage", "evidence"].includes(kind);

function stepName(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    theme: t("Theme"),
    pole: t("Pole"),
    quote: t("Quote"),
    original: t("In the person's own words"),
    omitted: t("Left out"),
    clarification: t("Put in by the authors"),
    question: t("Asked"),
    evidence: t("Evidence"),
    code: t("Code"),
    coding: t("Coding"),
    passage: t("Passage"),
    report: t("Report"),
    interview: t("Interview"),
    participant: t("Person"),
  };
  return names[kind] ?? kind;
}
