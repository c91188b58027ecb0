import { Component, type ReactNode } from 'react';

export interface CalmBoundaryProps {
  /** Shown in place of what broke; `retry` builds it anew. */
  readonly fallback: (parts: { readonly error: unknown; readonly retry: () => void }) => ReactNode;
  /** When it changes, what broke is tried again: another map, another selection. */
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}
interface CalmBoundaryState {
  readonly error: unknown;
  readonly isBroken: boolean;
  readonly resetKey: unknown;
}

/** Keeps a fault in one panel inside that panel. */
export class CalmBoundary extends Component<CalmBoundaryProps, CalmBoundaryState> {
  override state: CalmBoundaryState = { error: null, isBroken: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<CalmBoundaryState> {
    return { error, isBroken: true };
  }

  static getDerivedStateFromProps(
    props: CalmBoundaryProps,
    state: CalmBoundaryState,
  ): Partial<CalmBoundaryState> | null {
    return props.resetKey === state.resetKey
      ? null
      : { error: null, isBroken: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.fallback({
      error: this.state.error,
      retry: () => this.setState({ error: null, isBroken: false }),
    });
  }
}
