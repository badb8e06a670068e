'use client';
// Data and behaviour without looks: the provider, the hooks, the parts.
export * from './both-entries.ts';
export * from './parts/all.ts';
