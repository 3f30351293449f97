/** The codebook: search, counts, create, rename, move by hand or by keys, retire. */
import { getTreeExpandedState, Tree, type TreeNodeData, useTree, type UseTreeReturnType } from "@mantine/core";
import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from "react";

import { useAddCode, useChangeCode, useRetireCode } from "../../api/code.ts";
import { useTakeCodeFrom } from "../../api/codebook.ts";
import type { Code } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { nextColour } from "../../kit/pattern.ts";
import { Refused } from "../../kit/Refused.tsx";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";
import { CodebookFiles } from "./CodebookFiles.tsx";
import type { CodeField } from "./useRoom.ts";
import { CodeRow } from "./CodeRow.tsx";
import { areWordsCarried, carry } from "./carried.ts";
import { besidesOf, codeIdOf, familyOf, landing, pathOf, stepAmong, totalsOf, treeOf } from "./codebook.ts";
import type { CodeDeeds } from "./deeds.ts";
import { GoneCodes } from "./merging/GoneCodes.tsx";
import { NameField } from "./NameField.tsx";

/** What is being named: a new code (beneath one, or at the top), or an old one. */
type Naming = { kind: "new"; parent: string | null } | { kind: "old"; id: string } | null;

interface CodebookProps {
  article: string;
  codes: Code[];
  byId: ReadonlyMap<string, Code>;
  /** The chosen code, if a code is what is chosen. */
  chosenId: string | null;
  onChoose: (id: string, field?: CodeField) => void;
  /** Put a code on the words that are selected in the text. */
  onGive: (id: string) => void;
}

/**
 * A search opens all that it found; afterwards what was folded is folded again.
 *
 * The tree's own deeds are new functions after each of them, so none may be what the effect
 * waits for: it would open the tree, see another function and open it again without end.
 */
function useOpenWhileSearched(tree: UseTreeReturnType, data: TreeNodeData[], isSearched: boolean): void {
  const before = useRef<UseTreeReturnType["expandedState"] | null>(null);
  const latest = useRef(tree);
  latest.current = tree;
  useEffect(() => {
    const { expandedState, setExpandedState } = latest.current;
    if (isSearched) {
      before.current ??= expandedState;
      setExpandedState(getTreeExpandedState(data, "*"));
    } else if (before.current !== null) {
      setExpandedState(before.current);
      before.current = null;
    }
  }, [isSearched, data]);
}

/** The row of the tree that a hand is over. */
function rowUnder(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-value]") : null;
}

/** Kept as it is while only the text changes: the tree may hold hundreds of rows. */
export const Codebook = memo(function Codebook(props: CodebookProps) {
  const { article, codes, byId, chosenId, onChoose, onGive } = props;
  const [words, setWords] = useState("");
  const [naming, setNaming] = useState<Naming>(null);
  const book = useRef<HTMLDivElement>(null);
  const add = useAddCode(article);
  const change = useChangeCode(article);
  const retire = useRetireCode(article);
  const takeFrom = useTakeCodeFrom(article);
  const data = useMemo(() => treeOf(codes, words), [codes, words]);
  const totals = useMemo(() => totalsOf(codes), [codes]);
  const tree = useTree({ selectedState: chosenId === null ? [] : [chosenId] });
  useOpenWhileSearched(tree, data, words !== "");

  /** The row that would take the dragged words is shown, without drawing the tree anew. */
  const mark = (row: HTMLElement | null) => {
    for (const old of book.current?.querySelectorAll("[data-takes]") ?? []) old.removeAttribute("data-takes");
    row?.setAttribute("data-takes", "true");
  };

  /** The hand stays on a row that moved or was named. */
  const toRow = (id: string) => {
    setTimeout(() => book.current?.querySelector<HTMLElement>(`[role=treeitem][data-value="${id}"]`)?.focus(), 0);
  };

  const deeds: CodeDeeds = {
    change: (id, what) => change.mutate({ id, change: what }),
    rename: (id) => setNaming({ kind: "old", id }),
    addBeneath: (id) => {
      tree.expand(id);
      setNaming({ kind: "new", parent: id });
    },
    choose: onChoose,
    give: onGive,
    step: (code, step) => {
      const place = stepAmong(codes, code, step);
      if (place === null) return;
      change.mutate({ id: code.id, change: place });
      toRow(code.id);
    },
    takeFrom: (code, parent) => takeFrom.mutate({ id: code.id, parent }),
    retire: (code) =>
      retire.mutate(code.id, {
        // What can be done instead stands with the code itself.
        onError: () => onChoose(code.id, "merge"),
        onSuccess: () => say(t("Retired: {name}. Undo brings it back.", { name: code.name })),
      }),
  };

  // Before the tree itself, which takes the arrows for going from row to row.
  const onKey = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[role=treeitem]")?.dataset["value"];
    const code = row === undefined ? undefined : byId.get(codeIdOf(row));
    if (row === undefined || code === undefined || event.target instanceof HTMLInputElement) return;
    const besides = besidesOf(byId, row);
    const withAlt: Record<string, () => void> = {
      ArrowUp: () => deeds.step(code, -1),
      ArrowDown: () => deeds.step(code, 1),
    };
    const plain: Record<string, () => void> = {
      Enter: () => onChoose(code.id),
      F2: () => deeds.rename(code.id),
      m: () => onChoose(code.id, "move"),
      c: () => onGive(code.id),
      Delete: () => (besides === null ? deeds.retire(code) : deeds.takeFrom(code, besides)),
    };
    if (event.target instanceof HTMLButtonElement && event.key === "Enter") return;
    const deed = event.altKey ? withAlt[event.key] : plain[event.key];
    if (deed === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };

  const keepNew = (name: string) => {
    if (naming?.kind !== "new") return;
    const colour = nextColour(codes.map((code) => code.colour));
    add.mutate(
      { name, parent_id: naming.parent, colour },
      { onSuccess: (code) => onChoose(code.id) },
    );
    setNaming(null);
  };
  // A code that was in use and has gone into another since is no matter any more.
  const isStill = byId.has(retire.variables ?? "");
  const error = add.error ?? change.error ?? (isStill ? retire.error : null) ?? takeFrom.error;
  const forget = () => {
    add.reset();
    change.reset();
    retire.reset();
    takeFrom.reset();
  };
  const above = naming?.kind === "new" && naming.parent !== null ? byId.get(naming.parent) : undefined;
  return (
    <div className="codebook">
      <div className="codebook-tools">
        <input
          type="search"
          className="field"
          value={words}
          aria-label={t("Search the codes")}
          placeholder={t("Search the codes")}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <button
          type="button"
          className="plain-button"
          aria-label={t("New code")}
          title={t("New code")}
          onClick={() => setNaming({ kind: "new", parent: null })}
        >
          <Icon name="plus" />
        </button>
      </div>
      {naming?.kind === "new" && (
        <div className="naming">
          {above !== undefined && <span className="quiet">{t("Beneath {name}", { name: pathOf(byId, above) })}</span>}
          <NameField
            label={t("Name of the new code")}
            name=""
            onKeep={keepNew}
            onLeave={() => setNaming(null)}
          />
        </div>
      )}
      <Refused error={error} onDismiss={forget} />
      {codes.length === 0 && naming === null && (
        <Empty>{t("No code yet. Select words in the text and press Enter: the first name you type becomes a code.")}</Empty>
      )}
      {codes.length > 0 && data.length === 0 && <Empty>{t("No code has such a name.")}</Empty>}
      <div
        ref={book}
        onKeyDownCapture={onKey}
        onDragStartCapture={(event) => {
          const row = rowUnder(event.target)?.dataset["value"];
          carry(row === undefined ? null : codeIdOf(row));
        }}
        onDragEndCapture={() => carry(null)}
        onDragOverCapture={(event) => {
          const row = areWordsCarried() ? rowUnder(event.target) : null;
          if (row === null) return;
          event.preventDefault();
          event.stopPropagation();
          event.dataTransfer.dropEffect = "link";
          mark(row);
        }}
        onDragLeaveCapture={() => mark(null)}
        onDropCapture={(event) => {
          const row = areWordsCarried() ? rowUnder(event.target) : null;
          mark(null);
          if (row === null) return;
          event.preventDefault();
          event.stopPropagation();
          onGive(codeIdOf(row.dataset["value"] ?? ""));
        }}
      >
        <Tree
          data={data}
          tree={tree}
          levelOffset={18}
          expandOnClick={false}
          aria-label={t("Codes")}
          allowDrop={({ draggedNode, targetNode }) =>
            !familyOf(codes, codeIdOf(draggedNode)).has(codeIdOf(targetNode))
          }
          onDragDrop={({ draggedNode, targetNode, position }) => {
            const target = byId.get(codeIdOf(targetNode));
            if (target === undefined) return;
            const moved = codeIdOf(draggedNode);
            deeds.change(moved, landing(codes, moved, target, position));
          }}
          renderNode={(node) => {
            const row = node.node.value;
            const code = byId.get(codeIdOf(row));
            if (code === undefined) return null;
            const isNamed = naming?.kind === "old" && naming.id === code.id && row === code.id;
            return (
              <CodeRow
                code={code}
                total={totals.get(code.id) ?? code.count}
                besides={besidesOf(byId, row)}
                node={node}
                deeds={deeds}
                isNamed={isNamed}
                onNamed={() => {
                  setNaming(null);
                  if (book.current?.contains(document.activeElement) === true) toRow(code.id);
                }}
              />
            );
          }}
        />
      </div>
      <GoneCodes article={article} byId={byId} onRevived={onChoose} />
      {codes.length > 0 && <CodebookFiles article={article} />}
    </div>
  );
});
