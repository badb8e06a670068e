'use client';
import { createContext, type ReactNode, useContext } from 'react';
// Markdown that may come from anyone: no raw HTML, no images by default, links to http, https and mailto only.
// Loaded lazily: nothing in index.ts may import this file statically.
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { Body } from './components/elements.tsx';
import { useWords } from './i18n/words-of-data.ts';
import { BodyScrollPart } from './parts/form-elements.tsx';

export interface MarkdownProps {
  text: string;
  /** Loads images from the addresses in the text, which tells their servers that it was read. Off by default. */
  images?: boolean | undefined;
  className?: string | undefined;
}

export function Markdown({ text, images = false, className }: MarkdownProps) {
  return (
    <Body className={className} dir="auto">
      <ReactMarkdown
        skipHtml
        remarkPlugins={plugins}
        urlTransform={safeAddress}
        components={images ? { ...components, img: LoadedImage } : components}
      >
        {text}
      </ReactMarkdown>
    </Body>
  );
}

const plugins = [remarkGfm];

/** An address that is not plainly safe is dropped, and its text stays. A footnote's own mark may point into the page. */
function safeAddress(address: string): string | null {
  return /^(https?:\/\/|mailto:|#user-content-)/i.test(address) ? address : null;
}

const components: Components = {
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  h4: 'h6',
  h5: 'h6',
  h6: 'h6',
  a({ node: _node, href, children, ...rest }) {
    if (!href) return <>{children}</>;
    if (href.startsWith('#'))
      return (
        <a {...rest} href={href}>
          {children}
        </a>
      );
    return <Outward href={href}>{children}</Outward>;
  },
  img({ src, alt }) {
    return <ImageLink src={typeof src === 'string' ? src : ''} alt={alt ?? ''} />;
  },
  input({ checked }) {
    return <TaskMark done={checked === true} />;
  },
  table({ node: _node, ...rest }) {
    return (
      // A region that scrolls must be reachable by keyboard.
      <BodyScrollPart look tabIndex={0}>
        <table {...rest} />
      </BodyScrollPart>
    );
  },
};

/** An image in a link is its text only: links do not nest. */
const InLink = createContext(false);

function Outward({ href, children }: { href: string; children?: ReactNode }) {
  const words = useWords();
  const inside = <InLink.Provider value={true}>{children}</InLink.Provider>;
  if (/^mailto:/i.test(href)) return <a href={href}>{inside}</a>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {inside}
      <span className="hitl-visually-hidden"> ({words.t('newTab')})</span>
    </a>
  );
}

function ImageLink({ src, alt }: { src: string; alt: string }) {
  const words = useWords();
  const text = alt === '' ? words.t('imageUnnamed') : words.t('image', { alt });
  const inLink = useContext(InLink);
  return src === '' || inLink ? <span>{text}</span> : <Outward href={src}>{text}</Outward>;
}

/** The box of a task list: a sign, since there is nothing to tick here. */
function TaskMark({ done }: { done: boolean }) {
  const words = useWords();
  return (
    <span role="img" aria-label={words.t(done ? 'yes' : 'no')}>
      {done ? '☑' : '☐'}
    </span>
  );
}

function LoadedImage({ src, alt }: { src?: string | Blob | undefined; alt?: string | undefined }) {
  if (typeof src !== 'string' || src === '') return null;
  return <img src={src} alt={alt ?? ''} loading="lazy" referrerPolicy="no-referrer" />;
}
