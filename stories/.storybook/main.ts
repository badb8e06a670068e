// How Storybook is built: React on Vite, the packages' sources, nothing that calls home. The scripts in package.json
// and STORYBOOK_DISABLE_TELEMETRY below say the latter twice more, since each is read at another moment.
import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { mergeConfig } from 'vite';
import { sourceAliases } from '../../scripts/source-aliases.mjs';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

export default {
  framework: '@storybook/react-vite',
  stories: ['../*.stories.tsx'],
  staticDirs: ['../public'],
  addons: ['@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false, backgrounds: false },
  typescript: { reactDocgen: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [react()],
      resolve: { alias: sourceAliases },
      build: { chunkSizeWarningLimit: 2000, reportCompressedSize: false, sourcemap: false },
    }),
} satisfies StorybookConfig;
