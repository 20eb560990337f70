import { useState } from "react";
import { goTo, nameOfSelection } from "../actions/goTo";
import { currentSelection } from "../state/Session";
import { cellAddress } from "../state/cellAddress";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { wrapKeys } from "../sheet/wrapKeys";

/** Shows where the selection is; an address or name typed here is gone to. */
export function NameBox() {
  const session = useSession();
  useStore(session.version, (n) => n);
  useStore(session.ui, (s) => s.selections);
  const [typed, setTyped] = useState<string | null>(null);
  const { active, areas } = currentSelection(session);
  const name = areas[0] && areas.length === 1 ? nameOfSelection(session, areas[0]) : undefined;
  return (
    <input
      className="name-box"
      aria-label="Name box"
      spellCheck={false}
      value={typed ?? name ?? cellAddress(active.row, active.column)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={wrapKeys({
        Enter: () => {
          const wanted = typed;
          setTyped(null);
          if (wanted === null || goTo(session, wanted)) session.focusGrid();
        },
        Escape: () => {
          setTyped(null);
          session.focusGrid();
        },
      })}
    />
  );
}
