/** Files dropped in any room lead to where they are looked at: transcripts, or a project. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";

import { isProject } from "../api/project.ts";
import { DropAnywhere } from "../kit/DropAnywhere.tsx";
import { useDropped } from "../kit/dropped.ts";

export function Dropping() {
  const navigate = useNavigate();
  const first = useDropped()[0];
  useEffect(() => {
    if (first !== undefined) void navigate({ to: isProject(first) ? "/reports/project" : "/reports/import" });
  }, [first, navigate]);
  return <DropAnywhere />;
}
