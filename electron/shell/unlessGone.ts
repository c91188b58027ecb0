/** For what is done to a window without waiting: one that goes meanwhile no longer needs it; anything else is a fault. */
export function unlessGone(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => undefined,
    (error: unknown) => {
      if (!String(error).includes('has been closed')) throw error;
    },
  );
}
