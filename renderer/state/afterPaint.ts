/** A window that is not seen paints no frame; its jobs wait this long (ms). */
const WITHOUT_FRAME_MS = 100;

/** Runs a job once what was set just now is on the screen; returns what calls it off. */
export function afterPaint(job: () => void): () => void {
  let timer = setTimeout(run, WITHOUT_FRAME_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run, 0);
  });
  function run() {
    cancelAnimationFrame(frame);
    job();
  }
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
