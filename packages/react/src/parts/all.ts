// Every part there is. The conformance test and the names of `appearance` follow this list, so that a new file of parts
// is named here.
export * from './around-elements.tsx';
export * from './elements.tsx';
export * from './form-elements.tsx';
export * from './inbox-more-elements.tsx';
export * from './opened-elements.tsx';
