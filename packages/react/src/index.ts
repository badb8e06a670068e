'use client';
// Everything with looks, and what it stands on. Import `@hitl-kit/react/styles.css` once.
export * from './both-entries.ts';
export { Inbox, type InboxProps } from './components/inbox.tsx';
export * from './components/index.ts';
export { RequestView, type RequestViewProps } from './components/request-view.tsx';
