/** A menu that costs nothing until it is opened: for lists with a menu in every row. */
import { Menu } from "@mantine/core";
import { type ReactNode, useState } from "react";

interface LazyMenuProps {
  /** What a screen reader calls the button. */
  label: string;
  className: string;
  /** What the button shows. */
  face: ReactNode;
  width?: number;
  /** Out of the tab order, where the row itself has keys for the same. */
  isSkipped?: boolean;
  items: () => ReactNode;
}

export function LazyMenu({ label, className, face, width = 240, isSkipped = false, items }: LazyMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      tabIndex={isSkipped ? -1 : 0}
      onClick={(event) => {
        event.stopPropagation();
        setOpen(!isOpen);
      }}
    >
      {face}
    </button>
  );
  if (!isOpen) return button;
  return (
    <Menu opened onChange={setOpen} position="bottom-end" width={width}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown mah="20rem" style={{ overflow: "auto" }} onClick={(event) => event.stopPropagation()}>
        {items()}
      </Menu.Dropdown>
    </Menu>
  );
}
