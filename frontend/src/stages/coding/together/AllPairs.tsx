/** All pairs beside what shuffling gives: in the order of the codebook, never by p. */
import { NativeSelect } from "@mantine/core";
import { useState } from "react";

import type { AllChances, Code } from "../../../api/shapes.ts";
import { Listing } from "../../../kit/Listing.tsx";
import { t } from "../../../lib/translation.ts";

const AT_ONCE = 60;

export function AllPairs({ found, codes }: { found: AllChances; codes: readonly Code[] }) {
  const [code, setCode] = useState("");
  const [limit, setLimit] = useState(AT_ONCE);
  const nameOf = (id: string) => codes.find((each) => each.id === id)?.name ?? "";
  const pairs = found.pairs.filter(({ code_id, other_id }) => code === "" || code_id === code || other_id === code);
  return (
    <div className="pair-list">
      <NativeSelect
        size="xs"
        mb="sm"
        className="pair-unit"
        label={t("With the code")}
        value={code}
        data={[{ value: "", label: t("any") }, ...codes.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <Listing
        label={t("All pairs together")}
        columns={[
          { name: t("Codes") },
          { name: t("counted"), isNumber: true },
          { name: t("on average"), isNumber: true },
          { name: t("p, both ways"), isNumber: true },
          { name: t("p over all pairs"), isNumber: true },
        ]}
      >
        {pairs.slice(0, limit).map(({ code_id, other_id, observed, expected, alone, over_all: overAll }) => (
          <tr key={`${code_id} ${other_id}`}>
            <td>{t("{one} with {other}", { one: nameOf(code_id), other: nameOf(other_id) })}</td>
            <td data-number="true">{t("{people} of {of}", { people: observed, of: found.people })}</td>
            <td data-number="true">{expected.toFixed(1)}</td>
            <td data-number="true">{alone.toFixed(4)}</td>
            <td data-number="true">{overAll.toFixed(4)}</td>
          </tr>
        ))}
      </Listing>
      {pairs.length > limit && (
        <button type="button" className="small-button" onClick={() => setLimit(limit + AT_ONCE)}>
          {t("Show more: {shown} of {of}", { shown: limit, of: pairs.length })}
        </button>
      )}
      <p className="quiet number">
        {t("What was shuffled was shuffled {rounds} times, with the seed {seed}. Everything else is exact.", { rounds: found.rounds, seed: found.seed })}
      </p>
    </div>
  );
}
