/** What later stages do with a coding: the frame puts it into the drawer; here it is not known. */
import type { ComponentType } from "react";

import type { PlacedCoding } from "../../api/coding.ts";
import type { ReadReport } from "../../api/report.ts";

export interface OnwardProps {
  article: string;
  report: ReadReport;
  coding: PlacedCoding;
  /** Brings the drawer before the eye. */
  onShow: () => void;
}

export type Onward = ComponentType<OnwardProps>;
