/** Where the page begins. */
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "@mantine/spotlight/styles.layer.css";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "./app/theme.css";
import "./app/frame.css";
import "./kit/kit.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app/App.tsx";
import { watchPressed } from "./kit/pressed.ts";
import { preferred, speak } from "./lib/translation.ts";

/** How long nothing is drawn while the catalogue is on its way. */
const LONGEST_WAIT_MS = 3_000;

const place = document.getElementById("root");
if (place === null) throw new Error("the page has no root");
watchPressed();
const root = createRoot(place);

function show(): void {
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// Without its catalogue the page says everything in English, which is better than nothing.
speak(preferred(navigator.languages), LONGEST_WAIT_MS).then(show, show);
