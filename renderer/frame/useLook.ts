import { useEffect } from 'react';
import { useFrame } from '../state/session.tsx';

const DARK = '(prefers-color-scheme: dark)';

/** Puts theme and text size of the settings on the page; "as the computer" follows it while the program runs. */
export function useLook(): void {
  const theme = useFrame((state) => state.settings.theme);
  const textScale = useFrame((state) => state.settings.textScale);
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const show = () => showTheme(theme === 'dark' || (theme === 'system' && system.matches));
    show();
    system.addEventListener('change', show);
    return () => system.removeEventListener('change', show);
  }, [theme]);
  useEffect(() => {
    const scale = Math.min(1.5, Math.max(1, textScale || 1));
    document.documentElement.style.fontSize = `${16 * scale}px`;
  }, [textScale]);
}

function showTheme(isDark: boolean): void {
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}
