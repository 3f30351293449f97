/** Where a key leads in a grid. */
export interface Place {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
}

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The place a key leads to; null if it does not move. While one writes, left and right stay in the text. */
export function moved(from: Place, size: Size, key: Key, isEditing: boolean): Place | null {
  const far = key.ctrlKey || key.metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(row, last.row)),
    column: Math.max(0, Math.min(column, last.column)),
  });
  switch (key.key) {
    case "Enter":
      return isEditing ? to(from.row + (key.shiftKey ? -1 : 1), from.column) : null;
    case "Tab":
      return isEditing ? to(from.row, from.column + (key.shiftKey ? -1 : 1)) : null;
    case "ArrowDown":
      // While one writes, up and down choose among the values offered.
      return isEditing ? null : to(far ? last.row : from.row + 1, from.column);
    case "ArrowUp":
      return isEditing ? null : to(far ? 0 : from.row - 1, from.column);
    case "ArrowLeft":
      return isEditing ? null : to(from.row, far ? 0 : from.column - 1);
    case "ArrowRight":
      return isEditing ? null : to(from.row, far ? last.column : from.column + 1);
    case "Home":
      return isEditing ? null : to(far ? 0 : from.row, 0);
    case "End":
      return isEditing ? null : to(far ? last.row : from.row, last.column);
    case "PageDown":
      return isEditing ? null : to(from.row + PAGE, from.column);
    case "PageUp":
      return isEditing ? null : to(from.row - PAGE, from.column);
    default:
      return null;
  }
}

const PAGE = 10;
