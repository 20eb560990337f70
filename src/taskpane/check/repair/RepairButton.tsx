import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular, WrenchRegular } from "@fluentui/react-icons";
import { usePane } from "../../state/Pane";
import { sayCount } from "../../state/sayCount";
import { useRepairs } from "./Repairs";

/** Opens what can be repaired, with how much of it is sure, and the last repair as long as it can be taken back. */
export function RepairButton({ className }: { readonly className?: string }) {
  const { say } = usePane();
  const repairs = useRepairs();
  if (!repairs) return null;
  const { preview, last } = repairs;
  const items = preview?.items ?? [];
  const sure = items.filter((item) => item.sure).length;
  return (
    <>
      {items.length > 0 && (
        <Button className={className} icon={<WrenchRegular />} onClick={() => repairs.open()}>
          {say("repairs.open", { sure: sayCount(say, "count.sure", sure) })}
        </Button>
      )}
      {last?.result.undo && !last.isUndone && (
        <Button className={className} icon={<ArrowUndoRegular />} onClick={repairs.openLast}>
          {say("repairs.last")}
        </Button>
      )}
    </>
  );
}
