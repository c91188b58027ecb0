import { VisuallyHidden } from 'react-aria-components';

/** The heading of a place whose look needs none: screen readers jump to it. */
export function HiddenHeading({ children }: { readonly children: string }) {
  return (
    <VisuallyHidden>
      <h1>{children}</h1>
    </VisuallyHidden>
  );
}
