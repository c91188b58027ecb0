/** The frame of the program; composes places and panels, nothing else. */
export function App() {
  return <main />;
}
