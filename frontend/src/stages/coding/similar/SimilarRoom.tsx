/** Passages that say something like chosen words, by a model where the study lies; off until asked for. */
import "../passagelist.css";
import "./similar.css";

import { Link, useSearch } from "@tanstack/react-router";

import { aimAt } from "../../../api/aim.ts";
import { place, useAnalysed } from "../../../api/report.ts";
import { type Like, type LikeAsked, type Likeness, useForgetLikeness, useLike, useLikeness, useReading } from "../../../api/similar.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";

const INSTALL = "pip install 'counterpoint[similar]'";

function Asked({ asked }: { asked: LikeAsked }) {
  const report = useAnalysed(asked.report);
  return (
    <Waiting query={report}>
      {(read) => {
        const { u0, u1 } = place(read.map, asked);
        return (
          <blockquote className="similar-asked words" dir="auto">
            {read.text.slice(u0, u1)} <span className="quiet">{read.key}</span>
          </blockquote>
        );
      }}
    </Waiting>
  );
}

function Found({ passages }: { passages: readonly Like[] }) {
  if (passages.length === 0) return <Empty>{t("No other passage has been read by the model yet.")}</Empty>;
  return (
    <ol className="passage-list" aria-label={t("Passages like these words")}>
      {passages.map((passage) => (
        <li key={`${passage.report_id} ${passage.start}`}>
          <Link to="/code/$reportId" params={{ reportId: passage.report_id }} onClick={() => aimAt(passage.report_id, passage)}>
            <span className="words" dir="auto">
              {passage.text}
            </span>
            <span className="quiet number">
              {passage.report}
              {passage.label !== null && ` (${passage.label})`}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** How far the model is, and what can be done about it. */
function Model({ article, likeness }: { article: string; likeness: Likeness }) {
  const reading = useReading(article);
  const forget = useForgetLikeness(article);
  const left = likeness.of - likeness.read;
  return (
    <section className="similar-model" aria-label={t("The model")}>
      {likeness.read > 0 && (
        <p className="quiet number" role="status">
          {t("The model has read {read} of {of} passages.", { read: likeness.read, of: likeness.of })}
        </p>
      )}
      {reading.isReading ? (
        <button type="button" className="small-button" onClick={reading.stop}>
          {t("Stop for now")}
        </button>
      ) : (
        left > 0 && (
          <button type="button" className="small-button" onClick={() => void reading.read()}>
            {tn("Let the model read {count} passage", "Let the model read {count} passages", left)}
          </button>
        )
      )}
      {likeness.read > 0 && !reading.isReading && (
        <button type="button" className="small-button" disabled={forget.isPending} onClick={() => forget.mutate(undefined)}>
          {t("Delete what the model made")}
        </button>
      )}
      <p className="quiet">
        {likeness.cluster === null
          ? t("The model runs where the study lies and sends nothing anywhere.")
          : t("The passages' words are sent to the cluster {cluster}, which an ethics approval names; a model there reads them.", { cluster: likeness.cluster })}{" "}
        {t("What it makes of a passage is kept in the study and goes when the words go. It knows nothing of codes, and what it holds for alike may be alike in words only: read before you code.")}
      </p>
      <Refused error={reading.error ?? forget.error} onDismiss={reading.error === null ? forget.reset : reading.forget} />
    </section>
  );
}

function Room({ article }: { article: string }) {
  const { report, start, end } = useSearch({ from: "/code/similar" });
  const asked = report === undefined || start === undefined || end === undefined ? undefined : { report, start, end };
  const likeness = useLikeness(article);
  const like = useLike(article, asked, (likeness.data?.read ?? 0) > 0);
  return (
    <Waiting query={likeness}>
      {(told) =>
        told.is_installed ? (
          <>
            {asked === undefined ? (
              <Empty action={<Link to="/code">{t("To the room Codes")}</Link>}>
                {t("Select words in a text, or choose a coding there, and ask for more like them.")}
              </Empty>
            ) : (
              <Asked asked={asked} />
            )}
            {asked !== undefined && told.read > 0 && <Waiting query={like}>{(passages) => <Found passages={passages} />}</Waiting>}
            <Model article={article} likeness={told} />
          </>
        ) : (
          <Empty>
            {t("Passages that say something alike can be found by a small language model on the computer where the study lies. None is installed there; this adds one: {command}", { command: INSTALL })}
          </Empty>
        )
      }
    </Waiting>
  );
}

export function SimilarRoom() {
  return <BesideCodes title={t("More passages like this one")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
