import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** Every browser that runs this portal reads woff2: the second format of each of the font's parts would only be weight. */
function onlyWoff2(): Plugin {
  return {
    name: 'only-woff2',
    enforce: 'pre',
    transform: (code, id) => (id.includes('@fontsource') && id.endsWith('.css') ? code.replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/g, '') : undefined),
  };
}

/** Writes each text file once more, compressed, for the edge to hand out as it is. */
function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir)),
    closeBundle: () => {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(file)) continue;
        const path = join(folder, file);
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  resolve: { conditions: ['huipin-source', ...defaultClientConditions] },
  plugins: [react(), onlyWoff2(), precompress()],
  build: {
    // Nothing as data: addresses: the content security policy stays strict and each part of the font is asked for when needed.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://localhost:8080', '/identity': 'http://localhost:8080', '/config.json': 'http://localhost:8080' } },
});
