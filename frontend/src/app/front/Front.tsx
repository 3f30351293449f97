/** What stands before all studies of a server. It is no study's, and names none. */
import { currentLanguage, speak, t } from "../../lib/translation.ts";

export function Front() {
  const isElsewhere = location.pathname !== "/";
  const other = currentLanguage() === "en" ? "sv" : "en";
  return (
    <main className="door">
      <h1>Counterpoint</h1>
      {isElsewhere && <p role="status">{t("Nothing stands at this address. Look whether it was copied whole.")}</p>}
      <p>
        {t(
          "This server holds several studies, each at an address of its own. Open the link of your invitation, or the address that your coordinator gave you, and keep it as a bookmark.",
        )}
      </p>
      <p className="quiet">{t("For the sake of those who take part, no study is listed here.")}</p>
      <button type="button" className="link-button" lang={other} onClick={() => void speak(other)}>
        {other === "sv" ? "Svenska" : "English"}
      </button>
    </main>
  );
}
