/** What the words of how many mean in this article: from which share to which each is true. */
import { Button, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useBands, useSetBands } from "../../api/band.ts";
import type { Band, Quantity } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";

export function BandsOf({ article }: { article: string }) {
  const bands = useBands(article);
  return (
    <details className="accepted">
      <summary>{t("What “most” means here")}</summary>
      <Waiting query={bands}>{(found) => <BandsForm key={keyOf(found)} article={article} bands={found} />}</Waiting>
    </details>
  );
}

const keyOf = (bands: readonly Band[]) => bands.map(({ low, high }) => `${low}-${high}`).join(" ");

function BandsForm({ article, bands }: { article: string; bands: Band[] }) {
  const set = useSetBands(article);
  const [given, setGiven] = useState(bands);
  const isChanged = keyOf(given) !== keyOf(bands);
  useUnsent(isChanged);
  const change = (quantity: Quantity, end: "low" | "high", value: string | number) =>
    setGiven(given.map((band) => (band.quantity === quantity ? { ...band, [end]: Number(value) } : band)));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    set.mutate(given.map(({ quantity, low, high }) => ({ quantity, low, high })));
  };
  return (
    <form className="bands" aria-label={t("What words of how many mean")} onSubmit={keep}>
      <p className="quiet">
        {t("Shares of the group, in per cent. They are this program's own until you set them; no rule of the field does.")}{" "}
        {t("“>” is more than, “<” is less than.")}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("Word")}</th>
            <th scope="col">{t("From")}</th>
            <th scope="col">{t("To")}</th>
          </tr>
        </thead>
        <tbody>
          {given.map((band) => (
            <tr key={band.quantity}>
              <th scope="row">{quantityName(band.quantity)}</th>
              <End band={band} end="low" onChange={change} />
              <End band={band} end="high" onChange={change} />
            </tr>
          ))}
        </tbody>
      </table>
      <Refused error={set.error} onDismiss={set.reset} />
      <Button size="compact-sm" type="submit" disabled={!isChanged} loading={set.isPending}>
        {t("Keep")}
      </Button>
    </form>
  );
}

interface EndProps {
  band: Band;
  end: "low" | "high";
  onChange: (quantity: Quantity, end: "low" | "high", value: string | number) => void;
}

/** One end of a band; an end that does not belong to it says so. */
function End({ band, end, onChange }: EndProps) {
  const word = quantityName(band.quantity);
  const isOutside = end === "low" ? band.above : band.below;
  if (band.is_fixed) return <td className="quiet">{band[end]}</td>;
  return (
    <td>
      <span className="quiet">{isOutside && (end === "low" ? ">" : "<")}</span>
      <NumberInput
        size="xs"
        hideControls
        min={0}
        max={100}
        allowDecimal={false}
        aria-label={end === "low" ? t("{word}: from, in per cent", { word }) : t("{word}: to, in per cent", { word })}
        value={band[end]}
        onChange={(value) => onChange(band.quantity, end, value)}
      />
    </td>
  );
}

function quantityName(quantity: Quantity): string {
  return {
    all: t("all"),
    "nearly all": t("nearly all"),
    most: t("most"),
    "a majority": t("a majority"),
    "about half": t("about half"),
    "almost half": t("almost half"),
    many: t("many"),
    several: t("several"),
    some: t("some"),
    "a minority": t("a minority"),
    "a few": t("a few"),
    none: t("none"),
    "the same people": t("the same people, of those at one pole"),
    "as important": t("as important: the smaller pole, of the larger"),
  }[quantity];
}
