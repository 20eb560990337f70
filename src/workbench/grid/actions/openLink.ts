import type { Hyperlink } from "../../book/Book";
import type { Session } from "../state/Session";
import { tell } from "./attempt";
import { goTo } from "./goTo";

/** Follows a link of a cell: places in the book, web pages by https, and mail addresses; nothing else. */
export function openLink(session: Session, link: Hyperlink): void {
  const address = link.address ?? "";
  if (link.documentReference || address.startsWith("#")) {
    goTo(session, link.documentReference ?? address.slice(1));
    return;
  }
  if (/^(https:\/\/|mailto:)/i.test(address)) {
    window.open(address, "_blank", "noopener,noreferrer");
    return;
  }
  void tell(
    session,
    "The link was not opened",
    `Only https and mailto links are followed. This one goes to: ${address}`,
  );
}
