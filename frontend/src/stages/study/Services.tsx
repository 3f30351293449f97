/** Where people are helped, under codes: a grid of sectors and kinds, empty cells shown. */
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useAddService, useChangeService, useGovernance, useRetireService } from "../../api/governance.ts";
import type { NewService, Sector, Service, ServiceMode } from "../../api/shapes.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { modeName, MODES, sectorName, SECTORS } from "./word.ts";

function Grid({ services }: { services: Service[] }) {
  const sectors = SECTORS.filter(
    (sector) => sector !== "other" || services.some((one) => one.sector === "other"),
  );
  const inCell = (sector: Sector, mode: ServiceMode) =>
    services.filter((one) => one.sector === sector && one.mode === mode);
  return (
    <div className="study-grid-scroll" role="region" aria-label={t("Services by sector and kind")} tabIndex={0}>
      <table className="study-grid">
        <thead>
          <tr>
            <td />
            {sectors.map((sector) => (
              <th key={sector} scope="col">
                {sectorName(sector)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MODES.filter((mode) => mode !== "other" || services.some((one) => one.mode === mode)).map((mode) => (
            <tr key={mode}>
              <th scope="row">{modeName(mode)}</th>
              {sectors.map((sector) => {
                const here = inCell(sector, mode);
                return (
                  <td key={sector} data-empty={here.length === 0}>
                    {here.length === 0 ? t("none") : here.map(({ code }) => code).join(", ")}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FormProps {
  begun: Required<NewService>;
  isWaiting: boolean;
  error: unknown;
  done: string;
  onSend: (facts: Required<NewService>) => void;
  onLeave: () => void;
}

function ServiceForm({ begun, isWaiting, error, done, onSend, onLeave }: FormProps) {
  const [facts, setFacts] = useState(begun);
  const set = (changed: Partial<NewService>) => setFacts({ ...facts, ...changed });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(facts);
  };
  return (
    <form className="study-form" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("Code")}
        description={t("Never its name.")}
        required
        data-autofocus
        value={facts.code}
        onChange={(event) => set({ code: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={t("Sector")}
        value={facts.sector}
        data={SECTORS.map((value) => ({ value, label: sectorName(value) }))}
        onChange={({ currentTarget }) =>
          set({ sector: SECTORS.find((one) => one === currentTarget.value) ?? "other" })
        }
      />
      <NativeSelect
        size="xs"
        label={t("Kind")}
        value={facts.mode}
        data={MODES.map((value) => ({ value, label: modeName(value) }))}
        onChange={({ currentTarget }) =>
          set({ mode: MODES.find((one) => one === currentTarget.value) ?? "other" })
        }
      />
      <TextInput
        size="xs"
        label={t("Type, as it prints")}
        placeholder={t("supported housing")}
        value={facts.type}
        onChange={(event) => set({ type: event.currentTarget.value })}
      />
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={isWaiting}>
          {done}
        </Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={error} />
    </form>
  );
}

function ServiceLine({ service }: { service: Service }) {
  const [isChanging, setChanging] = useState(false);
  const change = useChangeService(service.id);
  const retire = useRetireService();
  const { code, sector, mode, type } = service;
  if (isChanging) {
    return (
      <li>
        <ServiceForm
          begun={{ code, sector, mode, type }}
          isWaiting={change.isPending}
          error={change.error}
          done={t("Keep")}
          onSend={(facts) => change.mutate(facts, { onSuccess: () => setChanging(false) })}
          onLeave={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <span>
        <strong>{code}</strong> {type}
      </span>
      <span className="study-tools">
        <span className="quiet">
          {sectorName(sector)}, {modeName(mode)}
        </span>
        <button type="button" className="link-button" onClick={() => setChanging(true)} aria-label={t("Change {code}", { code })}>
          {t("Change")}
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => retire.mutate(service.id)}
          aria-label={t("Take {code} off the list", { code })}
        >
          {t("Take off")}
        </button>
      </span>
      <Refused error={retire.error} onDismiss={retire.reset} />
    </li>
  );
}

export function Services() {
  const services = useGovernance().data?.services ?? [];
  const [isAdding, setAdding] = useState(false);
  const add = useAddService();
  return (
    <section aria-labelledby="study-services" className="study-section">
      <h2 id="study-services">{t("Services")}</h2>
      {services.length === 0 ? (
        <p className="quiet">
          {t("Describe the services through which you recruit, by a code such as S1; their names belong in the vault.")}
        </p>
      ) : (
        <Grid services={services} />
      )}
      <ul className="study-list">
        {services.map((service) => (
          <ServiceLine key={service.id} service={service} />
        ))}
      </ul>
      {isAdding ? (
        <ServiceForm
          begun={{ code: `S${services.length + 1}`, sector: "social", mode: "outpatient", type: "" }}
          isWaiting={add.isPending}
          error={add.error}
          done={t("Add the service")}
          onSend={(facts) => add.mutate(facts, { onSuccess: () => setAdding(false) })}
          onLeave={() => setAdding(false)}
        />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setAdding(true)}
        >
          {t("Add a service")}
        </Button>
      )}
    </section>
  );
}
