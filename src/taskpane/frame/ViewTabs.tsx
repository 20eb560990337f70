import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane } from "../state/Pane";
import type { View } from "../state/paneState";

const useStyles = makeStyles({
  tabs: { flexShrink: 0, padding: "0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

const views = ["start", "form", "check", "summaries"] as const satisfies readonly View[];

/** Pages that are opened from a view, and go back there. */
const openedFrom: Partial<Record<View, View>> = { adopt: "start", ready: "check" };
const tabOf = (view: View): View => openedFrom[view] ?? view;

/** The tab that a view belongs to. */
export const tabId = (view: View): string => `tab-${tabOf(view)}`;
export const panelId = "view";

export function ViewTabs() {
  const styles = useStyles();
  const { state, dispatch, say } = usePane();
  return (
    <TabList
      className={styles.tabs}
      aria-label={say("app.views")}
      selectedValue={tabOf(state.view)}
      onTabSelect={(_, { value }) => {
        const view = views.find((one) => one === value);
        if (view) dispatch({ type: "viewOpened", view });
      }}
    >
      {views.map((view) => (
        <Tab key={view} id={tabId(view)} value={view} aria-controls={panelId}>
          {say(`view.${view}`)}
        </Tab>
      ))}
    </TabList>
  );
}
