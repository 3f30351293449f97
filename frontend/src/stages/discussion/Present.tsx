/** Who is there: one box a member. */
import { Checkbox } from "@mantine/core";

import { useMembers } from "../../api/study.ts";
import { t } from "../../lib/translation.ts";

interface PresentProps {
  present: readonly string[];
  onChange: (present: string[]) => void;
}

export function Present({ present, onChange }: PresentProps) {
  return (
    <fieldset className="present">
      <legend>{t("Present")}</legend>
      {useMembers().map(({ id, name }) => (
        <Checkbox
          key={id}
          size="xs"
          label={name}
          checked={present.includes(id)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...present, id] : present.filter((one) => one !== id))
          }
        />
      ))}
    </fieldset>
  );
}
