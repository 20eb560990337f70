import { Button } from "@fluentui/react-components";
import { DismissCircleRegular } from "@fluentui/react-icons";
import { Component, type ReactNode } from "react";
import { EmptyState } from "./frame/EmptyState";
import type { Say } from "../text/speak";

interface Props {
  readonly say: Say;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** A mistake of ours in the pane leaves a message and a way on, not an empty page. */
export class PaneErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { say } = this.props;
    return (
      <div role="alert">
        <EmptyState
          icon={<DismissCircleRegular />}
          isPage
          title={say("boot.broken")}
          text={say("boot.brokenDetail", { detail: error.message })}
          action={
            <Button appearance="primary" onClick={() => this.setState({ error: null })}>
              {say("boot.reopen")}
            </Button>
          }
        />
      </div>
    );
  }
}
