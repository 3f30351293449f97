/** List · text · detail: resizable and foldable; on a narrow page, tabs. */
import { Splitter, Tabs } from "@mantine/core";
import { useMediaQuery, type UseSplitterReturnValue } from "@mantine/hooks";
import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from "react";

import { t } from "../lib/translation.ts";
import { Icon } from "./icons/Icon.tsx";

export interface Pane {
  id: string;
  name: string;
  content: ReactNode;
}

/** For commands elsewhere: bring a pane before the eye, folded away or behind a tab. */
export interface PanesHandle {
  show: (id: string) => void;
}

interface PanesProps {
  start: Pane;
  middle: Pane;
  end: Pane;
  /** Which tab is shown when the page is narrow. */
  tab: string;
  onTab: (id: string) => void;
  handle?: Ref<PanesHandle>;
}

/** Whether the page is too narrow for panes beside each other. */
export function useIsNarrow(): boolean {
  return useMediaQuery("(max-width: 60rem)", false, { getInitialValueInEffect: false });
}

export function Panes({ start, middle, end, tab, onTab, handle }: PanesProps) {
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const splitter = useRef<UseSplitterReturnValue>(null);
  const isNarrow = useIsNarrow();
  useImperativeHandle(handle, () => ({
    show: (id) => {
      if (isNarrow) onTab(id);
      else splitter.current?.expand([start, middle, end].findIndex((pane) => pane.id === id));
    },
  }));
  if (isNarrow) return <PaneTabs panes={[start, middle, end]} tab={tab} onTab={onTab} />;

  const note = (index: number, isFolded: boolean) =>
    setFolded((old) => {
      const rest = [...old].filter((one) => one !== index);
      return new Set(isFolded ? [...rest, index] : rest);
    });
  const unfold = (index: number) => splitter.current?.expand(index);
  return (
    <div className="panes">
      {folded.has(0) && <Strip pane={start} onUnfold={() => unfold(0)} />}
      <Splitter
        splitterRef={splitter}
        className="panes-split"
        lineSize={1}
        withHandle={false}
        handleColor="var(--rule)"
        onCollapseChange={note}
        attributes={{ handle: { "aria-label": t("Resize the panes") } }}
      >
        <Splitter.Pane defaultSize="256px" min="200px" max="520px" collapsible>
          <Side pane={start} isFolded={folded.has(0)} onFold={() => splitter.current?.collapse(0)} />
        </Splitter.Pane>
        <Splitter.Pane defaultSize={100} min={20}>
          <section className="pane" aria-label={middle.name}>
            {middle.content}
          </section>
        </Splitter.Pane>
        <Splitter.Pane defaultSize="296px" min="220px" max="560px" collapsible>
          <Side pane={end} isFolded={folded.has(2)} onFold={() => splitter.current?.collapse(2)} />
        </Splitter.Pane>
      </Splitter>
      {folded.has(2) && <Strip pane={end} onUnfold={() => unfold(2)} />}
    </div>
  );
}

interface SideProps {
  pane: Pane;
  isFolded: boolean;
  onFold: () => void;
}

function Side({ pane, isFolded, onFold }: SideProps) {
  const words = t("Fold away: {name}", { name: pane.name });
  return (
    <section className="pane" aria-label={pane.name} hidden={isFolded}>
      <div className="pane-head">
        <h2>{pane.name}</h2>
        <button type="button" className="plain-button" onClick={onFold} aria-label={words} title={words}>
          <Icon name="fold" size={16} />
        </button>
      </div>
      <div className="pane-body">{pane.content}</div>
    </section>
  );
}

function Strip({ pane, onUnfold }: { pane: Pane; onUnfold: () => void }) {
  return (
    <button
      type="button"
      className="pane-strip"
      onClick={onUnfold}
      aria-label={t("Unfold: {name}", { name: pane.name })}
    >
      <Icon name="unfold" size={16} />
      <span>{pane.name}</span>
    </button>
  );
}

interface PaneTabsProps {
  panes: Pane[];
  tab: string;
  onTab: (id: string) => void;
}

function PaneTabs({ panes, tab, onTab }: PaneTabsProps) {
  return (
    // Hidden panes go on offering their commands.
    <Tabs
      value={tab}
      onChange={(id) => id !== null && onTab(id)}
      className="panes-tabs"
      keepMountedMode="display-none"
    >
      <Tabs.List grow>
        {panes.map(({ id, name }) => (
          <Tabs.Tab key={id} value={id}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panes.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} className="pane-body">
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
