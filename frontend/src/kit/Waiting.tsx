/** What stands in the place of an answer until it comes, or says why it does not. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { t } from "../lib/translation.ts";
import { Refused } from "./Refused.tsx";

interface WaitingProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

export function Waiting<T>({ query, children }: WaitingProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Refused error={query.error} />;
  return (
    <p className="waiting" role="status">
      {t("Fetching …")}
    </p>
  );
}
