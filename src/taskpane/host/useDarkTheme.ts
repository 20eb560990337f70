import { useEffect, useState } from "react";

/** Excel on the web and older versions give no theme; they get the light one. */
const isDark = (): boolean => Office.context.officeTheme?.isDarkTheme === true;

/** Whether Office is dark. Excel tells nobody when it changes, so it is read again when the pane gets the focus. */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = () => setDark(isDark());
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
  return dark;
}
