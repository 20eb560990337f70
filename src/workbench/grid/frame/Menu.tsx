import { useEffect, useLayoutEffect, useState } from "react";
import { setUi } from "../state/Session";
import { useSession } from "../state/SessionContext";
import type { MenuItem, OpenMenu } from "../state/UiState";
import { wrapKeys } from "../sheet/wrapKeys";
import { useOutsidePress } from "./useOutsidePress";

/** A menu at a point of the window, kept inside it. */
export function Menu({ menu }: { menu: OpenMenu }) {
  const session = useSession();
  const [place, setPlace] = useState({ left: menu.x, top: menu.y });
  const close = () => setUi(session, { menu: null });
  const box = useOutsidePress<HTMLDivElement>(close);
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (!size) return;
    setPlace({
      left: Math.max(4, Math.min(menu.x, window.innerWidth - size.width - 4)),
      top: Math.max(4, Math.min(menu.y, window.innerHeight - size.height - 4)),
    });
  }, [menu, box]);
  useEffect(() => box.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus(), [menu, box]);

  const move = (step: 1 | -1) => () => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("button:not(:disabled)") ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  };
  const leave = () => {
    close();
    session.focusGrid();
  };
  const run = (item: MenuItem) => {
    leave();
    item.run?.();
  };
  return (
    <div
      ref={box}
      className="menu"
      role="menu"
      aria-label={menu.label}
      style={place}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={wrapKeys({ ArrowDown: move(1), ArrowUp: move(-1), Escape: leave, Tab: leave })}
    >
      {menu.items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={item.disabled}
          className={item.separated ? "separated" : undefined}
          onClick={() => run(item)}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
