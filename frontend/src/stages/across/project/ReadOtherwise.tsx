/** How a file is read that leaves a choice: which of its projects, its columns, its codes' names. */
import { NativeSelect } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";

import { type ForeignProject, readOtherwise } from "../../../api/project.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { Columns } from "./Columns.tsx";

interface ReadOtherwiseProps {
  project: ForeignProject;
  onRead: (project: ForeignProject) => void;
}

export function ReadOtherwise({ project, onRead }: ReadOtherwiseProps) {
  const read = useMutation({ mutationFn: readOtherwise, onSuccess: onRead });
  const { token, parts, part, separator, header, columns } = project;
  const hasSeveral = parts.length > 1;
  const isTable = header.length > 0;
  if (!hasSeveral && !project.has_paths && !isTable) return null;
  const asRead = isTable ? { token, part, separator, columns } : { token, part, separator };
  return (
    <div className="project-choices">
      {isTable && (
        <Columns header={header} columns={columns} onChange={(said) => read.mutate({ token, part, columns: said })} />
      )}
      {hasSeveral && (
        <NativeSelect
          size="xs"
          label={t("Which project of the file")}
          value={String(part)}
          data={parts.map((name, nth) => ({ value: String(nth), label: name }))}
          onChange={({ currentTarget }) => read.mutate({ ...asRead, part: Number(currentTarget.value) })}
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
            { value: ": ", label: t("a colon and a blank") },
            { value: " > ", label: t("> between blanks") },
            { value: "\\", label: t("a backslash") },
          ]}
          onChange={({ currentTarget }) => read.mutate({ ...asRead, separator: currentTarget.value })}
        />
      )}
      <Refused error={read.error} onDismiss={read.reset} />
    </div>
  );
}
