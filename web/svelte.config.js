import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // A part that scrolls must be reachable by the keyboard (WCAG 2.1.1), which the compiler takes for a mistake.
    warningFilter: (warning) => warning.code !== 'a11y_no_noninteractive_tabindex',
  },
};
