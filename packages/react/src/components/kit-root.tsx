'use client';
// The root of a top component, with the provider's theme. One inside another adds nothing.
import { createContext, type ReactNode, useContext } from 'react';
import { useTheme } from '../provider.tsx';
import { Root } from './root.tsx';

const Inside = createContext(false);

export function KitRoot({ children }: { children: ReactNode }) {
  const theme = useTheme();
  if (useContext(Inside)) return children;
  return (
    <Inside.Provider value={true}>
      <Root theme={theme}>{children}</Root>
    </Inside.Provider>
  );
}
