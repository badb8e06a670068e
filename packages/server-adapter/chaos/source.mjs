// Lets a plain Node process run the source as it is written: each published entry is its source file, types are stripped.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sourceAliases } from '../../../scripts/source-aliases.mjs';

registerHooks({
  resolve(specifier, context, next) {
    const alias = sourceAliases.find(({ find }) => find.test(specifier));
    return next(alias ? pathToFileURL(alias.replacement).href : specifier, context);
  },
});
