import { createContext, useContext } from "react";
import type { Session } from "./Session";

const Context = createContext<Session | null>(null);
export const SessionProvider = Context.Provider;

export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error("No book is open here.");
  return session;
}
