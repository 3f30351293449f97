/** Files that the server writes and the browser saves. */
import { changingHeaders, refusalFrom } from "./client.ts";
import { below } from "../lib/address.ts";

/** Ask for a file by POST, and let the browser save it under a name that tells nothing. */
export async function saved(path: string, body: object, name: string): Promise<void> {
  const response = await fetch(below(path), {
    method: "POST",
    headers: { ...changingHeaders(), "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await refusalFrom(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
