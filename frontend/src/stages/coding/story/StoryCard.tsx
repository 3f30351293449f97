/** One story: its words, what the team says of it, its facets, and the way to each passage. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

import { aimAt } from "../../../api/aim.ts";
import {
  type IndexedStory,
  type StoryStretch,
  useChangeStory,
  useRetireStory,
  useSetStoryValue,
  useUnlinkStretch,
} from "../../../api/story.ts";
import type { Facet } from "../../../api/shapes.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { InPlace } from "../../../kit/InPlace.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { say } from "../../../kit/toast.ts";
import { t } from "../../../lib/translation.ts";
import { partName, storyName } from "./naming.ts";

interface StoryCardProps {
  story: IndexedStory;
  facets: readonly Facet[];
  /** By id, what themes and codes are called. */
  names: ReadonlyMap<string, string>;
  /** Whether the address names it. */
  isNamed: boolean;
}

export function StoryCard({ story, facets, names, isNamed }: StoryCardProps) {
  const card = useRef<HTMLElement>(null);
  const retire = useRetireStory();
  const title = storyName(story);
  useEffect(() => {
    if (!isNamed) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: "nearest" });
  }, [isNamed]);
  const takeOut = () => retire.mutate(story.id, { onSuccess: () => say(t("The story is retired. Undo brings it back.")) });
  const behind = [
    { name: t("Themes"), ids: story.themes },
    { name: t("Speaks against"), ids: story.against },
    { name: t("Codes"), ids: story.codes },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <article ref={card} tabIndex={-1} className="story-card" aria-label={title}>
      <header className="story-head">
        <h2>{title}</h2>
        <span className="quiet number">{story.label === null ? story.report : `(${story.label})`}</span>
        <button
          type="button"
          className="plain-button"
          aria-label={t("Retire the story {name}", { name: title })}
          title={t("Retire; its passages stay, and undo brings it back")}
          onClick={takeOut}
        >
          <Icon name="retire" size={16} />
        </button>
      </header>
      <ul className="story-stretches">
        {story.stretches.map((stretch) => (
          <Stretch key={stretch.id} story={story} stretch={stretch} />
        ))}
      </ul>
      {!story.has_reflection && (
        <p className="quiet story-hint">
          {t("No reflection is linked. Select where the participant reflects on it, then Story … and Link as: Reflection.")}
        </p>
      )}
      <Fields story={story} />
      {story.name_likes.length > 0 && (
        <p className="quiet story-hint">
          {t("Look whether these words name a person or a place: {words}.", { words: story.name_likes.join(", ") })}
        </p>
      )}
      {facets.map((facet) => (
        <OneFacet key={facet.id} story={story} facet={facet} />
      ))}
      {behind.map(({ name, ids }) => (
        <p key={name} className="story-behind">
          <span className="quiet">{name}</span> {ids.map((id) => names.get(id) ?? "").join(", ")}
        </p>
      ))}
      <Refused error={retire.error} onDismiss={retire.reset} />
    </article>
  );
}

function Stretch({ story, stretch }: { story: IndexedStory; stretch: StoryStretch }) {
  const unlink = useUnlinkStretch();
  const navigate = useNavigate();
  const { start, end, part, words } = stretch;
  const name = partName(part);
  const open = () => {
    if (start === null || end === null) return;
    aimAt(story.report_id, { start, end });
    void navigate({ to: "/code/$reportId", params: { reportId: story.report_id } });
  };
  return (
    <li className={`story-stretch part-${part}`}>
      <span className="quiet story-part">{name}</span>
      {start === null ? (
        <span>{t("A correction took its words away. Link the words as they stand now, then take this away.")}</span>
      ) : (
        <button type="button" className="story-words words" dir="auto" onClick={open}>
          {words}
        </button>
      )}
      <span className="story-ways">
        <Link to="/reports/$reportId" params={{ reportId: story.report_id }} aria-label={t("In the report, with its sound: {name}", { name })}>
          {t("In the report")}
        </Link>
        {story.stretches.length > 1 && (
          <button type="button" className="plain-button" aria-label={t("Take from the story: {name}", { name })} title={t("Take from the story")} onClick={() => unlink.mutate(stretch.id)}>
            <Icon name="close" size={14} />
          </button>
        )}
      </span>
      <Refused error={unlink.error} onDismiss={unlink.reset} />
    </li>
  );
}

function Fields({ story }: { story: IndexedStory }) {
  const change = useChangeStory();
  const of = storyName(story);
  const keep = (what: Parameters<typeof change.mutateAsync>[0]["change"]) => change.mutateAsync({ id: story.id, change: what });
  return (
    <dl className="story-fields">
      <dt>{t("Place")}</dt>
      <dd>
        <InPlace label={t("Place of {name}", { name: of })} value={story.place} placeholder={t("Where was it?")} isLine onSave={(place) => keep({ place })} />
      </dd>
      <dt>{t("Agents")}</dt>
      <dd>
        <InPlace
          label={t("Agents of {name}", { name: of })}
          value={story.agents.join(", ")}
          placeholder={t("Who met whom? Roles with commas between them, no names")}
          isLine
          onSave={(agents) => keep({ agents: agents.split(",") })}
        />
      </dd>
      <dt>{t("Act")}</dt>
      <dd>
        <InPlace label={t("Act of {name}", { name: of })} value={story.act} placeholder={t("What was said or done?")} onSave={(act) => keep({ act })} />
      </dd>
      <dt>{t("Response")}</dt>
      <dd>
        <InPlace label={t("Response of {name}", { name: of })} value={story.response} placeholder={t("What came of it?")} onSave={(response) => keep({ response })} />
      </dd>
      <dt>{t("Reflection")}</dt>
      <dd>
        <InPlace
          label={t("Reflection of {name}", { name: of })}
          value={story.reflection}
          placeholder={t("What does the participant make of it?")}
          onSave={(reflection) => keep({ reflection })}
        />
      </dd>
    </dl>
  );
}

function OneFacet({ story, facet }: { story: IndexedStory; facet: Facet }) {
  const set = useSetStoryValue();
  return (
    <fieldset className="facet-line">
      <legend className="quiet" title={facet.definition}>
        {facet.name}
      </legend>
      {facet.values.map((value) => {
        const isGiven = story.values.includes(value.id);
        return (
          <button
            key={value.id}
            type="button"
            className="facet-value"
            aria-pressed={isGiven}
            title={value.definition}
            onClick={() => set.mutate({ id: story.id, value: value.id, isGiven: !isGiven })}
          >
            {value.name}
          </button>
        );
      })}
      <Refused error={set.error} onDismiss={set.reset} />
    </fieldset>
  );
}
