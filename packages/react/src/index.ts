'use client';
export { Inbox, type InboxProps } from './components/inbox.tsx';
// Everything with looks, and what it stands on. Import `@hitl-kit/react/styles.css` once.
export * from './components/index.ts';
export { RequestView, type RequestViewProps } from './components/request-view.tsx';
export * from './headless.ts';
