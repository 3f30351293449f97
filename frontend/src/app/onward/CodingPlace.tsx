/** The coding room with what later stages do with a coding in its drawer. */
import { CodingRoom } from "../../stages/coding/CodingRoom.tsx";
import { CodedOnward } from "./CodedOnward.tsx";

export function CodingPlace() {
  return <CodingRoom Onward={CodedOnward} />;
}
