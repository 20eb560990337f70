import { useEffect, useState } from "react";

/** Whether Office is dark, looked at again whenever the pane gets the focus. */
export function useDarkTheme(isDark: () => boolean): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = () => setDark(isDark());
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [isDark]);
  return dark;
}
