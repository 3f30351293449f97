/** Who writes the article, in the order in which they print, and what each did. */
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";

import { useChangeArticle, useNameAuthors } from "../../api/article.ts";
import type { Article, Author, Contribution } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { CONTRIBUTIONS, contributionName } from "./contribution.ts";
import { researchersOf } from "./researcher.ts";

interface RoleBoxesProps {
  author: Author;
  name: string;
  onChange: (contributions: Contribution[]) => void;
}

function RoleBoxes({ author, name, onChange }: RoleBoxesProps) {
  return (
    <fieldset className="article-roles">
      <legend className="visually-hidden">{t("What {name} did", { name })}</legend>
      {CONTRIBUTIONS.map((each) => (
        <Checkbox
          key={each}
          size="xs"
          label={contributionName(each)}
          checked={author.contributions.includes(each)}
          onChange={({ currentTarget }) =>
            onChange(
              currentTarget.checked
                ? [...author.contributions, each]
                : author.contributions.filter((one) => one !== each),
            )
          }
        />
      ))}
    </fieldset>
  );
}

interface RowProps {
  author: Author;
  name: string;
  isLead: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange: (author: Author) => void;
  onMove: (by: 1 | -1) => void;
  onLead: () => void;
  onLeave: () => void;
}

function Row({ author, name, isLead, isFirst, isLast, onChange, onMove, onLead, onLeave }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const roles = author.contributions.map(contributionName).join(", ");
  return (
    <li>
      <div className="article-author">
        <span className="article-moves">
          <button
            type="button"
            className="plain-button"
            disabled={isFirst}
            aria-label={t("Move {name} up", { name })}
            onClick={() => onMove(-1)}
          >
            <Icon name="up" size={14} />
          </button>
          <button
            type="button"
            className="plain-button"
            disabled={isLast}
            aria-label={t("Move {name} down", { name })}
            onClick={() => onMove(1)}
          >
            <Icon name="down" size={14} />
          </button>
        </span>
        <span className="article-who">
          <strong>{name}</strong>
          {isLead && <span className="article-lead">{t("leads")}</span>}
          <br />
          <span className={roles === "" ? "quiet" : ""}>{roles === "" ? t("no role named yet") : roles}</span>
        </span>
        <span className="article-tools">
          <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t("Roles")}
            <span className="visually-hidden"> {name}</span>
          </button>
          {!isLead && (
            <>
              <button type="button" className="link-button" onClick={onLead}>
                {t("Let lead")}
                <span className="visually-hidden"> {name}</span>
              </button>
              <button type="button" className="link-button" onClick={onLeave}>
                {t("Take out")}
                <span className="visually-hidden"> {name}</span>
              </button>
            </>
          )}
        </span>
      </div>
      {isOpen && (
        <RoleBoxes
          author={author}
          name={name}
          onChange={(contributions) => onChange({ ...author, contributions })}
        />
      )}
    </li>
  );
}

/** The same authors, one of them moved by a place. */
function moved(authors: Author[], index: number, by: 1 | -1): Author[] {
  const next = [...authors];
  next.splice(index + by, 0, ...next.splice(index, 1));
  return next;
}

export function Authors({ article }: { article: Article }) {
  const members = useMembers();
  const name = useNameAuthors(article.id);
  const change = useChangeArticle(article.id);
  const [added, setAdded] = useState("");
  const { authors } = article;
  const others = researchersOf(members).filter(
    ({ id }) => !authors.some(({ member_id }) => member_id === id),
  );
  return (
    <section className="article-section" aria-labelledby="article-authors">
      <h2 id="article-authors">{t("Authors")}</h2>
      <p className="quiet">
        {t("In the order in which they print. The lead re-words themes and records what the team decides.")}
      </p>
      {authors.length === 0 && <p>{t("Nobody is named yet. While nobody leads, every researcher may act as the lead.")}</p>}
      <ol className="article-authors">
        {authors.map((author, index) => (
          <Row
            key={author.member_id}
            author={author}
            name={members.find(({ id }) => id === author.member_id)?.name ?? "?"}
            isLead={author.member_id === article.lead_id}
            isFirst={index === 0}
            isLast={index === authors.length - 1}
            onChange={(next) => name.mutate(authors.map((one) => (one === author ? next : one)))}
            onMove={(by) => name.mutate(moved(authors, index, by))}
            onLead={() => change.mutate({ lead_id: author.member_id })}
            onLeave={() => name.mutate(authors.filter((one) => one !== author))}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <form
          className="article-inline"
          onSubmit={(event) => {
            event.preventDefault();
            const member_id = added === "" ? others[0]?.id : added;
            if (member_id === undefined) return;
            name.mutate([...authors, { member_id, contributions: [] }]);
            setAdded("");
          }}
        >
          <NativeSelect
            size="xs"
            aria-label={t("Member")}
            value={added}
            data={others.map((member) => ({ value: member.id, label: member.name }))}
            onChange={({ currentTarget }) => setAdded(currentTarget.value)}
          />
          <Button type="submit" size="xs" variant="default" leftSection={<Icon name="plus" size={14} />}>
            {t("Add as author")}
          </Button>
        </form>
      )}
      <Refused error={name.error} onDismiss={name.reset} />
      <Refused error={change.error} onDismiss={change.reset} />
    </section>
  );
}
