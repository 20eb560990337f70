import { useEffect } from "react";
import type { Language } from "../../domain/schema/Label";

/** Tells the browser and screen readers what language the page is in, and names it. */
export function useDocumentLanguage(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
