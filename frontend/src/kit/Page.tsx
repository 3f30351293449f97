/** An ordinary room: a heading, what one can do, and the room's content at a calm width. */
import type { ReactNode } from "react";

interface PageProps {
  title: string;
  /** One sentence beneath the heading. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        <div className="page-actions">{actions}</div>
      </div>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
      {children}
    </div>
  );
}
