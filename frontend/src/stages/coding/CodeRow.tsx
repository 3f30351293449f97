/** One code in the tree: fold, colour, name, count, and what one can do with it. */
import { Menu, type RenderTreeNodePayload } from "@mantine/core";

import type { Code } from "../../api/shapes.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { LazyMenu } from "../../kit/LazyMenu.tsx";
import { t, tn } from "../../lib/translation.ts";
import type { CodeDeeds } from "./deeds.ts";
import { NameField } from "./NameField.tsx";

interface CodeRowProps {
  code: Code;
  /** Its codings and those of all codes beneath it. */
  total: number;
  /** The code it stands beneath here besides its first place; null in the first. */
  besides: string | null;
  node: RenderTreeNodePayload;
  deeds: CodeDeeds;
  isNamed: boolean;
  onNamed: () => void;
}

export function CodeRow({ code, total, besides, node, deeds, isNamed, onNamed }: CodeRowProps) {
  const { elementProps, expanded, hasChildren, tree } = node;
  return (
    <div
      {...elementProps}
      className={`${elementProps.className} code-row`}
      data-chosen={node.selected || undefined}
      onClick={() => deeds.choose(code.id)}
    >
      {hasChildren ? (
        <button
          type="button"
          className="code-fold"
          tabIndex={-1}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            tree.toggleExpanded(node.node.value);
          }}
        >
          <Icon name={expanded ? "down" : "right"} size={14} />
        </button>
      ) : (
        <span className="code-fold" />
      )}
      <CodeMark colour={code.colour} />
      {isNamed ? (
        <NameField
          label={t("Name of the code")}
          name={code.name}
          onLeave={onNamed}
          onKeep={(name) => {
            deeds.change(code.id, { name });
            onNamed();
          }}
        />
      ) : (
        <span
          className="code-name"
          data-outside={code.outside !== "" || undefined}
          title={code.definition === "" ? code.name : code.definition}
        >
          {code.name}
          {code.outside !== "" && <span className="code-sign">{t("outside")}</span>}
          {besides !== null && <span className="code-sign">{t("here too")}</span>}
        </span>
      )}
      <Count own={code.count} total={total} isFolded={hasChildren && !expanded} />
      <CodeMenu code={code} besides={besides} deeds={deeds} />
    </div>
  );
}

/** A folded row speaks for all that it hides. */
function Count({ own, total, isFolded }: { own: number; total: number; isFolded: boolean }) {
  const words = isFolded
    ? t("{all} with the codes beneath it, {own} of its own", {
        all: tn("{count} coding", "{count} codings", total),
        own,
      })
    : tn("{count} coding", "{count} codings", own);
  return (
    <span className="code-count number" title={words}>
      <span aria-hidden="true">{isFolded ? total : own}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

interface CodeMenuProps {
  code: Code;
  besides: string | null;
  deeds: CodeDeeds;
}

function CodeMenu({ code, besides, deeds }: CodeMenuProps) {
  return (
    <LazyMenu
      label={t("What to do with {name}", { name: code.name })}
      className="plain-button code-more"
      face={<Icon name="more" size={16} />}
      isSkipped
      items={() => (
        <>
          <Menu.Item leftSection={<Icon name="edit" />} rightSection={<kbd>F2</kbd>} onClick={() => deeds.rename(code.id)}>
            {t("Rename")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="plus" />} onClick={() => deeds.addBeneath(code.id)}>
            {t("New code beneath")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="filter" />} onClick={() => deeds.choose(code.id, "colour")}>
            {t("Colour …")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="code" />} rightSection={<kbd>C</kbd>} onClick={() => deeds.give(code.id)}>
            {t("Code the selected words")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<Icon name="move" />}
            rightSection={<kbd>M</kbd>}
            onClick={() => deeds.choose(code.id, "move")}
          >
            {t("Move to …")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="up" />} rightSection={<kbd>Alt ↑</kbd>} onClick={() => deeds.step(code, -1)}>
            {t("Move up")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon name="down" />} rightSection={<kbd>Alt ↓</kbd>} onClick={() => deeds.step(code, 1)}>
            {t("Move down")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<Icon name="link" />} onClick={() => deeds.choose(code.id, "merge")}>
            {t("Merge into another code …")}
          </Menu.Item>
          {besides !== null && (
            <Menu.Item
              leftSection={<Icon name="close" />}
              rightSection={<kbd>Del</kbd>}
              onClick={() => deeds.takeFrom(code, besides)}
            >
              {t("Take from here")}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<Icon name="retire" />} rightSection={besides === null && <kbd>Del</kbd>} onClick={() => deeds.retire(code)}>
            {t("Retire")}
          </Menu.Item>
        </>
      )}
    />
  );
}
