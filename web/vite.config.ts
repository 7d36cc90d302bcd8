import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Where the jar's resources lie: the server serves what is below this folder of the class path. */
const OUTPUT = 'target/classes/org/dateline/web';

/** Writes a .gz and a .br beside every text file, once at build time instead of at every request. */
function compressed(): Plugin {
  return {
    name: 'compressed-twins',
    apply: 'build',
    closeBundle() {
      for (const file of files(OUTPUT)) {
        if (!/\.(js|css|html|json|svg|txt)$/.test(file)) continue;
        const bytes = readFileSync(file);
        if (bytes.length < 600) continue;
        writeFileSync(file + '.gz', gzipSync(bytes, { level: 9 }));
        writeFileSync(file + '.br', brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      }
    },
  };
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

export default defineConfig({
  plugins: [svelte(), compressed()],
  build: {
    outDir: OUTPUT,
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that know light-dark(): both themes stand side by side in one place.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A data: address would need a looser content security policy, and saves little.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env['DATELINE_SERVER'] ?? 'http://localhost:8080' } },
  test: { include: ['tests/**/*.test.ts'] },
} as Parameters<typeof defineConfig>[0]);
