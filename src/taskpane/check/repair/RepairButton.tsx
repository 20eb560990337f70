import { Button } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { usePane } from "../../state/Pane";
import { sayCount } from "../../state/sayCount";
import { useRepairs } from "./Repairs";

/** Opens what can be repaired, with how much of it is sure; nothing where there is nothing. */
export function RepairButton({ className }: { readonly className?: string }) {
  const { say } = usePane();
  const repairs = useRepairs();
  const items = repairs?.preview?.items ?? [];
  if (!repairs || items.length === 0) return null;
  const sure = items.filter((item) => item.sure).length;
  return (
    <Button className={className} icon={<WrenchRegular />} onClick={() => repairs.open()}>
      {say("repairs.open", { sure: sayCount(say, "count.sure", sure) })}
    </Button>
  );
}
