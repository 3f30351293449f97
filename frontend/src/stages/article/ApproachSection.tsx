/** Which kind of thematic analysis the article does, and why. */
import { Radio } from "@mantine/core";

import { useApproach, useDeclareApproach } from "../../api/agreement.ts";
import type { DeclaredApproach } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { Written } from "../../kit/Written.tsx";
import { t } from "../../lib/translation.ts";
import { APPROACHES, approachName } from "./approach.ts";

function Declare({ article, declared }: { article: string; declared: DeclaredApproach }) {
  const declare = useDeclareApproach(article);
  return (
    <>
      <Radio.Group
        aria-labelledby="article-approach"
        value={declared.approach}
        onChange={(value) => {
          const approach = APPROACHES.find((one) => one === value);
          if (approach !== undefined) declare.mutate({ approach, reason: declared.reason });
        }}
      >
        <div className="approaches">
          {APPROACHES.map((approach) => (
            <Radio key={approach} size="xs" value={approach} label={approachName(approach)} />
          ))}
        </div>
      </Radio.Group>
      {declared.approach !== "undeclared" && (
        <Written
          label={t("Why this one")}
          value={declared.reason}
          onKeep={(reason) => declare.mutateAsync({ approach: declared.approach, reason })}
        />
      )}
      <Refused error={declare.error} onDismiss={declare.reset} />
    </>
  );
}

export function ApproachSection({ article }: { article: string }) {
  return (
    <section className="article-section" aria-labelledby="article-approach">
      <h2 id="article-approach">{t("Approach")}</h2>
      <p className="quiet">
        {t("Thematic analysis is not one single thing, and readers ask which one you did. Figures of agreement are given only where a codebook or coding reliability is declared.")}
      </p>
      <Waiting query={useApproach(article)}>{(declared) => <Declare article={article} declared={declared} />}</Waiting>
    </section>
  );
}
