/** What goes with what: pairs of codes, counted in people first, down to the words. */
import "../matrix/matrix.css";
import "./together.css";

import { NativeSelect } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import { usePairsFile } from "../../../api/matrix.ts";
import type { Code, Together } from "../../../api/shapes.ts";
import { useTogether } from "../../../api/together.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { BesideCodes } from "../BesideCodes.tsx";
import { CountFiles } from "../matrix/CountFiles.tsx";
import { OpenPair } from "./OpenPair.tsx";
import { chosen, type Order, ordered, orderName, ORDERS } from "./order.ts";
import { PairTable } from "./PairTable.tsx";

function Pairs({ article, codes, shown }: { article: string; codes: readonly Code[]; shown: Together }) {
  const search = useSearch({ from: "/code/together" });
  const file = usePairsFile(article);
  const [which, setWhich] = useState("all");
  const [code, setCode] = useState("");
  const [order, setOrder] = useState<Order>("people");
  const open = search.code === undefined || search.other === undefined ? undefined : { code: search.code, other: search.other };
  const isShown = (id: string) => which === "all" || codes.find((each) => each.id === id)?.parent_id === null;
  const pairs = ordered(chosen(shown.pairs, code, isShown), order);
  return (
    <>
      <div className="matrix-choices">
        <NativeSelect
          size="xs"
          label={t("With the code")}
          value={code}
          data={[{ value: "", label: t("any") }, ...codes.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t("Which codes")}
          value={which}
          disabled={code !== ""}
          data={[
            { value: "all", label: t("all") },
            { value: "top", label: t("those at the top") },
          ]}
          onChange={({ currentTarget }) => setWhich(currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t("Order")}
          value={order}
          data={ORDERS.map((value) => ({ value, label: orderName(value) }))}
          onChange={({ currentTarget }) => setOrder(ORDERS.find((each) => each === currentTarget.value) ?? "people")}
        />
      </div>
      {pairs.length === 0 ? (
        <Empty>{t("No two of these codes meet in anybody yet. Choose other codes, or code more.")}</Empty>
      ) : (
        <PairTable key={`${code} ${which} ${order}`} shown={shown} pairs={pairs} codes={codes} open={open} />
      )}
      <p className="quiet matrix-meaning">
        {t("A code counts with those beneath it, so codes of one line make no pair. Whoever coded counts. That two codes are told by the same people does not say that one has to do with the other; read the passages.")}
      </p>
      {shown.pairs.length > 0 && <CountFiles write={file} />}
      {open !== undefined && <OpenPair article={article} code={open.code} other={open.other} codes={codes} />}
    </>
  );
}

function Room({ article }: { article: string }) {
  const codes = useCodes(article);
  const together = useTogether(article);
  return (
    <Waiting query={codes}>
      {(found) =>
        found.length < 2 ? (
          <Empty>{t("Two codes are needed to meet. Code passages first, in the room Codes.")}</Empty>
        ) : (
          <Waiting query={together}>{(shown) => <Pairs article={article} codes={found} shown={shown} />}</Waiting>
        )
      }
    </Waiting>
  );
}

export function TogetherRoom() {
  return <BesideCodes title={t("What goes with what")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
