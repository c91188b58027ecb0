import type { ReactNode } from 'react';
import { copyDiagnostic } from '../actions/copyDiagnostic.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { CalmBoundary } from '../ui/CalmBoundary.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

/** A fault in this panel is said calmly in its place, and everything else goes on. */
export function PanelBoundary({
  resetKey,
  children,
}: {
  readonly resetKey?: unknown;
  readonly children: ReactNode;
}) {
  const session = useSession();
  const { text } = session;
  return (
    <CalmBoundary
      resetKey={resetKey}
      // oxlint-disable-next-line react/no-unstable-nested-components -- called as a function, never mounted as a component
      fallback={({ retry }) => (
        <EmptyState
          title={text('app.broken')}
          action={
            <>
              <Button variant="primary" onPress={retry}>
                {text('app.showAgain')}
              </Button>
              <Button variant="quiet" onPress={() => void copyDiagnostic(session)}>
                {text('app.copyDiagnostic')}
              </Button>
            </>
          }
        >
          {text('app.brokenText')}
        </EmptyState>
      )}
    >
      {children}
    </CalmBoundary>
  );
}
