// Light or dark: the person's choice, kept in this browser, or else the system's.
import { useEffect, useState } from 'react';

const stored = 'harbour-theme';

export function useTheme() {
  const [theme, setTheme] = useState(
    () => localStorage.getItem(stored) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  );
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem(stored, next);
    setTheme(next);
  };
  return [theme, toggle];
}
