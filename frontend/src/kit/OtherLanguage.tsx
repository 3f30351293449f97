/** The page's other language, in that language. */
import { currentLanguage, speak } from "../lib/translation.ts";

export function OtherLanguage() {
  const other = currentLanguage() === "en" ? "sv" : "en";
  return (
    <button type="button" className="link-button" lang={other} data-speaks onClick={() => void speak(other)}>
      {other === "sv" ? "Svenska" : "English"}
    </button>
  );
}
