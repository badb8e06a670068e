'use client';
// What stands at the end of a group's fieldset, put there by what is around the group.
import { createContext, type ReactNode } from 'react';

export const GroupEnd = createContext<ReactNode>(null);
