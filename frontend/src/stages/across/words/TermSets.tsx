/** Term sets: shown in context again by one key, shared, saved anew, taken away. */
import "../kept/kept.css";

import { Button } from "@mantine/core";

import { useMe } from "../../../api/session.ts";
import {
  type InContext,
  type TermsAsked,
  type TermSet,
  useChangeTermSet,
  useExportInContext,
  useSaveTermSet,
  useTakeTermSetAway,
  useTermSets,
} from "../../../api/words.ts";
import { Formats } from "../../../kit/Formats.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { KeptLine, useKeptKeys, useMaySave } from "../kept/KeptLine.tsx";
import { SaveAs } from "../kept/SaveAs.tsx";

/** Whether two askings look for the same, whatever the order of what is found. */
function isSameAsking(kept: TermSet, asked: TermsAsked): boolean {
  return kept.terms.join() === asked.terms.join() && kept.stems === asked.stems && kept.folds === asked.folds;
}

interface LineProps {
  article: string;
  kept: TermSet;
  at: number;
  onShow: (kept: TermSet) => void;
}

function TermSetLine({ article, kept, at, onShow }: LineProps) {
  const change = useChangeTermSet(article);
  const take = useTakeTermSetAway(article);
  return (
    <KeptLine
      kept={kept}
      at={at}
      then={tn("{count} place on {day}", "{count} places on {day}", kept.places, { day: shownDay(kept.at) })}
      onAsk={() => onShow(kept)}
      onShare={(is_shared) => change.mutate({ id: kept.id, is_shared })}
      onTake={() => take.mutate(kept.id)}
      error={change.error ?? take.error}
    >
      <p className="term-set-terms quiet words" dir="auto">{kept.terms.join(", ")}</p>
    </KeptLine>
  );
}

export function TermSets({ article, onShow }: { article: string; onShow: (kept: TermSet) => void }) {
  const sets = useTermSets(article);
  const items = sets.data ?? [];
  useKeptKeys(items, t("Words in context"), (name) => t("Show in context: {name}", { name }), onShow);
  if (items.length === 0) return <Refused error={sets.error} />;
  return (
    <section className="kept" aria-labelledby="term-sets">
      <h2 id="term-sets">{t("Term sets")}</h2>
      <ol>
        {items.map((kept, at) => (
          <TermSetLine key={kept.id} article={article} kept={kept} at={at} onShow={onShow} />
        ))}
      </ol>
    </section>
  );
}

interface FoundProps {
  article: string;
  asked: TermsAsked;
  found: InContext;
  /** The term set that was shown or saved last, if any. */
  keptId: string;
  onSaved: (kept: TermSet) => void;
}

/** What a term set found then beside what it finds now, and keeping that instead. */
function Since({ article, kept, found }: { article: string; kept: TermSet; found: InContext }) {
  const change = useChangeTermSet(article);
  const me = useMe();
  const day = shownDay(kept.at);
  const isOld = kept.answer !== found.answer;
  const said = () => {
    if (!isOld) return t("“{name}”: the same places as on {day}.", { name: kept.name, day });
    if (kept.places === found.places) return t("“{name}”: as many as on {day}, but not the same places.", { name: kept.name, day });
    return t("“{name}”: {then} on {day}, {now} now.", { name: kept.name, day, then: kept.places, now: found.places });
  };
  return (
    <p className="kept-since number">
      {said()}{" "}
      {kept.by === me?.id && isOld && (
        <Button size="compact-xs" variant="default" onClick={() => change.mutate({ id: kept.id })}>
          {t("Keep what it finds now")}
        </Button>
      )}
      <Refused error={change.error} />
    </p>
  );
}

/** What can be done with places that were found: write them to a file, keep the terms. */
export function WithFound({ article, asked, found, keptId, onSaved }: FoundProps) {
  const save = useSaveTermSet(article);
  const write = useExportInContext(article);
  const maySave = useMaySave();
  const kept = useTermSets(article).data?.find((each) => each.id === keptId && isSameAsking(each, asked));
  const { terms, stems, folds } = asked;
  return (
    <>
      {kept !== undefined && <Since article={article} kept={kept} found={found} />}
      {maySave && found.places > 0 && (
        <Formats
          writing={write.isPending ? write.variables.format : undefined}
          error={write.error}
          onWrite={(format) => write.mutate({ ...asked, format })}
          onDismiss={() => write.reset()}
        />
      )}
      {maySave && kept === undefined && (
        <SaveAs
          key={terms.join()}
          label={t("Save these terms as")}
          deed={t("Save the terms")}
          isPending={save.isPending}
          error={save.error}
          onSave={(name, is_shared) => save.mutate({ name, terms, stems, folds, is_shared }, { onSuccess: onSaved })}
        />
      )}
    </>
  );
}
