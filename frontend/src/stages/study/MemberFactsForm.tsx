/** What a reader of the article is told of a member: COREQ 2 to 5, 7 and 8. */
import { useChangeMember } from "../../api/member.ts";
import type { MemberFacts, TeamMember } from "../../api/shapes.ts";
import { Written } from "../../kit/Written.tsx";
import { t } from "../../lib/translation.ts";

interface Fact {
  name: Exclude<keyof TeamMember["facts"], "name">;
  label: string;
  description: string;
}

function facts(): Fact[] {
  return [
    { name: "credentials", label: t("Credentials"), description: t("As in: PhD, RN.") },
    { name: "occupation", label: t("Occupation"), description: t("At the time of the study.") },
    { name: "gender", label: t("Gender"), description: t("In your own words, if you want it told.") },
    {
      name: "experience",
      label: t("Experience and training"),
      description: t("Of interviewing, of analysis, of the field."),
    },
    {
      name: "introduction",
      label: t("What participants are told of you"),
      description: t("Who you are, and why you do this research."),
    },
    {
      name: "position",
      label: t("Where you stand on the topic"),
      description: t("Assumptions, reasons and interests that you bring."),
    },
  ];
}

interface MemberFactsFormProps {
  member: TeamMember;
  mayChange: boolean;
  isMe: boolean;
}

export function MemberFactsForm({ member, mayChange, isMe }: MemberFactsFormProps) {
  const change = useChangeMember(member.id);
  const keep = (changed: MemberFacts) => change.mutateAsync(changed);
  if (!mayChange) {
    const told = facts().filter(({ name }) => member.facts[name] !== "");
    return (
      <dl className="study-told">
        {told.length === 0 && <dt className="quiet">{t("Nothing is told of this member yet.")}</dt>}
        {told.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{member.facts[name]}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <div className="study-facts" role="group" aria-label={isMe ? t("About me") : t("About the member")}>
      <Written
        of={member.id}
        label={t("Name")}
        description={t("As the article prints it.")}
        value={member.name}
        isOneLine
        onKeep={(name) => keep({ name })}
      />
      {facts().map(({ name, label, description }) => (
        <Written
          key={name}
          of={member.id}
          label={label}
          description={description}
          value={member.facts[name]}
          isOneLine={name === "credentials" || name === "occupation" || name === "gender"}
          onKeep={(words) => keep({ [name]: words })}
        />
      ))}
    </div>
  );
}
