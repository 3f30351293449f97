/** The writing room with what the review noted of the report beside the draft. */
import { WritingRoom } from "../../stages/report/writing/WritingRoom.tsx";
import { Noted } from "../../stages/review/Noted.tsx";

export function WritingPlace() {
  return <WritingRoom Noted={Noted} />;
}
