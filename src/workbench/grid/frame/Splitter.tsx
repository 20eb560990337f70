import { followMouse } from "../sheet/followMouse";
import { wrapKeys } from "../sheet/wrapKeys";

interface Props {
  width: number;
  onWidth: (width: number) => void;
}

/** Widths that Office allows a pane, roughly; pixels. */
const LEAST = 250;
const MOST = 700;

/** The bar between grid and pane: drag it, or use the arrow keys, Home and End. */
export function Splitter({ width, onWidth }: Props) {
  const set = (next: number) => onWidth(Math.round(Math.min(MOST, Math.max(LEAST, next))));
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the task pane"
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onMouseDown={(event) => {
        event.preventDefault();
        const start = event.clientX;
        // Over the pane's frame the mouse would belong to the pane.
        document.body.classList.add("splitting");
        followMouse(
          (move) => set(width + start - move.clientX),
          () => document.body.classList.remove("splitting"),
        );
      }}
      onKeyDown={wrapKeys({
        ArrowLeft: () => set(width + 10),
        ArrowRight: () => set(width - 10),
        PageUp: () => set(width + 50),
        PageDown: () => set(width - 50),
        Home: () => set(LEAST),
        End: () => set(MOST),
      })}
    />
  );
}
