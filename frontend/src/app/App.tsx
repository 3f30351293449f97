/** The page from the outside in: language, theme, cache, who sits here, the rooms. */
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

import { queries } from "../api/queries.ts";
import { isFront } from "../lib/address.ts";
import { useLanguage } from "../lib/translation.ts";
import { Door } from "./Door.tsx";
import { Front } from "./front/Front.tsx";
import { router } from "./router.tsx";
import { memoryScheme, theme, variables } from "./theme.ts";

const scheme = memoryScheme();

export function App() {
  // Sentences are said while rendering, so another language is another page.
  const language = useLanguage();
  const before = useRef(language);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    // What was pressed went with the former page; its like in this one takes the focus.
    document.querySelector<HTMLElement>("[data-speaks]")?.focus();
  }, [language]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={scheme}
      defaultColorScheme="auto"
    >
      <Notifications position="bottom-left" limit={2} containerWidth="20rem" />
      <QueryClientProvider client={queries}>
        {isFront ? (
          <Front key={language} />
        ) : (
          <Door key={language}>
            <RouterProvider router={router} />
          </Door>
        )}
      </QueryClientProvider>
    </MantineProvider>
  );
}
