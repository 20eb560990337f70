import { useCallback, useMemo } from "react";
import type { RepairChoice } from "../../../jobs/RepairItem";
import { LongList } from "../../frame/LongList";
import { usePane } from "../../state/Pane";
import { RepairGroupHead } from "./RepairGroupHead";
import { repairLines, type RepairGroup } from "./repairGroups";
import { RepairRow } from "./RepairRow";

interface Props {
  readonly groups: readonly RepairGroup[];
  readonly choice: RepairChoice;
  readonly onChoose: (choice: RepairChoice) => void;
}

const lineKey = ({ key }: { readonly key: string }): string => key;

/** Repairs under their kinds. */
export function RepairList({ groups, choice, onChoose }: Props) {
  const { say } = usePane();
  const lines = useMemo(() => repairLines(groups), [groups]);
  const choose = useCallback(
    (chosen: readonly (readonly [id: string, option: number | null])[]) => {
      const next = new Map(choice);
      for (const [id, option] of chosen) {
        if (option === null) next.delete(id);
        else next.set(id, option);
      }
      onChoose(next);
    },
    [choice, onChoose],
  );
  return (
    <LongList items={lines} keyOf={lineKey} itemHeight={64} label={say("repairs.list")}>
      {({ item, group }) =>
        item === null ? (
          <RepairGroupHead group={group} choice={choice} onChoose={choose} />
        ) : (
          <RepairRow item={item} option={choice.get(item.id) ?? null} onChoose={choose} />
        )
      }
    </LongList>
  );
}
