/** Runs a job after a while; returns what calls it off. */
export function later(job: () => void, milliseconds: number): () => void {
  const timer = setTimeout(job, milliseconds);
  return () => clearTimeout(timer);
}
