import { FilterMenu } from "../sheet/FilterMenu";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { Menu } from "./Menu";
import { QuestionDialog } from "./QuestionDialog";

/** What lies over the window: menus, the filter and dialogs. */
export function Overlays() {
  const session = useSession();
  const menu = useStore(session.ui, (s) => s.menu);
  const filter = useStore(session.ui, (s) => s.filter);
  const question = useStore(session.ui, (s) => s.question);
  return (
    <>
      {menu && <Menu menu={menu} />}
      {filter && <FilterMenu key={`${filter.row},${filter.column}`} view={session.view()} at={filter} />}
      {question && <QuestionDialog question={question} />}
    </>
  );
}
