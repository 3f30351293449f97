/**
 * The focus stays with a button that was pressed.
 *
 * While it waits for an answer it is disabled, so that nobody presses twice; and a browser
 * takes the focus from what is disabled without telling. Once it can be pressed again it
 * gets the focus back, unless somebody went on elsewhere meanwhile.
 */

let pressed: HTMLElement | null = null;

/** Whether the focus is in a place, or was until a button there was pressed. */
export function holdsFocus(place: Element): boolean {
  const { activeElement, body } = document;
  return place.contains(activeElement) || (activeElement === body && pressed !== null && place.contains(pressed));
}

function giveBack(changes: readonly MutationRecord[]): void {
  for (const { target } of changes) {
    const isAble = target === pressed && target instanceof HTMLButtonElement && !target.disabled;
    if (isAble && document.activeElement === document.body) target.focus({ preventScroll: true });
  }
}

/** Begin to watch, once for the whole page. */
export function watchPressed(): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      pressed = target instanceof Element ? target.closest("button") : null;
    },
    true,
  );
  document.addEventListener(
    "focusin",
    ({ target }) => {
      if (target !== pressed) pressed = null;
    },
    true,
  );
  new MutationObserver(giveBack).observe(document.body, { subtree: true, attributeFilter: ["disabled"] });
}
