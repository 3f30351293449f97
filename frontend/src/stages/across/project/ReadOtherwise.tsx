/** How a file is read that leaves a choice: which of its projects, and how its codes' names. */
import { NativeSelect } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";

import { type ForeignProject, readOtherwise } from "../../../api/project.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

interface ReadOtherwiseProps {
  project: ForeignProject;
  onRead: (project: ForeignProject) => void;
}

export function ReadOtherwise({ project, onRead }: ReadOtherwiseProps) {
  const read = useMutation({ mutationFn: readOtherwise, onSuccess: onRead });
  const { token, parts, part, separator } = project;
  const hasSeveral = parts.length > 1;
  if (!hasSeveral && !project.has_paths) return null;
  return (
    <div className="project-choices">
      {hasSeveral && (
        <NativeSelect
          size="xs"
          label={t("Which project of the file")}
          value={String(part)}
          data={parts.map((name, nth) => ({ value: String(nth), label: name }))}
          onChange={({ currentTarget }) => read.mutate({ token, part: Number(currentTarget.value), separator })}
        />
      )}
      {project.has_paths && (
        <NativeSelect
          size="xs"
          label={t("What parts the levels of a code's name")}
          value={separator}
          data={[
            { value: "", label: t("nothing: all codes at the top") },
            { value: ".", label: t("a dot") },
            { value: "/", label: t("a slash") },
          ]}
          onChange={({ currentTarget }) => read.mutate({ token, part, separator: currentTarget.value })}
        />
      )}
      <Refused error={read.error} onDismiss={read.reset} />
    </div>
  );
}
