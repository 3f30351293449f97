/** Who sits here; language, paper and letter keys of this session; lock and close. */
import { Menu, useMantineColorScheme } from "@mantine/core";

import { useCloseStudy, useLock, useMe, useSession } from "../api/session.ts";
import { useHasUnsent } from "../api/unsent.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import { useLetters } from "../kit/keys.ts";
import { base } from "../lib/address.ts";
import { currentLanguage, speak, t } from "../lib/translation.ts";
import { openSheet } from "./overlay.ts";

const SCHEMES = ["auto", "light", "dark"] as const;

export function MemberMenu() {
  const me = useMe();
  const session = useSession().data;
  const study = session?.study;
  const lock = useLock();
  const close = useCloseStudy();
  const hasUnsent = useHasUnsent();
  const [areLettersOn, setLetters] = useLetters();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = currentLanguage() === "en" ? "sv" : "en";
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <button type="button" className="member-button" data-speaks aria-label={me?.name}>
          <Icon name="person" />
          <span>{me?.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("This session")}</Menu.Label>
        <Menu.Item
          leftSection={<Icon name="language" />}
          disabled={hasUnsent}
          lang={other}
          onClick={() => void speak(other)}
        >
          {other === "sv" ? "Svenska" : "English"}
        </Menu.Item>
        <Menu.CheckboxItem checked={areLettersOn} onChange={setLetters}>
          {t("Single letters are keys")}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Label>{t("Paper")}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(next) => setColorScheme(SCHEMES.find((one) => one === next) ?? "auto")}>
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {{ auto: t("As the system has it"), light: t("Light"), dark: t("Dark") }[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        {study?.is_demo === false && (
          <Menu.Item leftSection={<Icon name="key" />} onClick={() => openSheet("password")}>
            {session?.has_password === true ? t("Change my password") : t("Choose a password")}
          </Menu.Item>
        )}
        {base !== "" && (
          <Menu.Item leftSection={<Icon name="home" />} component="a" href="/">
            {t("My studies at this server")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<Icon name="lock" />} onClick={() => lock.mutate()}>
          {t("Lock")}
        </Menu.Item>
        {study !== null && study !== undefined && session?.served === false && (
          <Menu.Item leftSection={<Icon name="safe" />} onClick={() => close.mutate()}>
            {t("Close the study")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
