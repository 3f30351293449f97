/** Files dropped in any room lead to the table where they are looked at. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";

import { DropAnywhere } from "../kit/DropAnywhere.tsx";
import { useDropped } from "../kit/dropped.ts";

export function Dropping() {
  const navigate = useNavigate();
  const hasDropped = useDropped().length > 0;
  useEffect(() => {
    if (hasDropped) void navigate({ to: "/reports/import" });
  }, [hasDropped, navigate]);
  return <DropAnywhere />;
}
