import { makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useLayoutEffect, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  // Edge's own scroll bar hides until hovered; "scroll" keeps the width steady as well.
  area: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    // What gets the focus must not hide under a list's heading or the bar with the button.
    scrollPadding: "40px 0 76px",
  },
});

const Context = createContext<HTMLElement | null>(null);

/** What scrolls under the header and the tabs; long lists need it to know what is in sight. */
export const useScrollArea = (): HTMLElement | null => useContext(Context);

interface Props {
  /** What is shown; another page begins at its top. */
  readonly page: string;
  readonly children: ReactNode;
}

export function ScrollArea({ page, children }: Props) {
  const styles = useStyles();
  const [element, setElement] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (element) element.scrollTop = 0;
  }, [element, page]);
  return (
    <div className={styles.area} ref={setElement}>
      <Context.Provider value={element}>{children}</Context.Provider>
    </div>
  );
}
