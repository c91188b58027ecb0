import { chromium } from 'playwright-core';
import { pathToFileURL } from 'node:url';
const [out, cols, ...files] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--allow-file-access-from-files'] });
const p = await b.newPage({ viewport: { width: 1900, height: 1000 } });
import { writeFileSync } from 'node:fs';
writeFileSync('/tmp/wt/found-out/m.html', `<body style="margin:0;background:#888"><div style="display:grid;grid-template-columns:repeat(${cols},1fr);gap:6px">${files.map(f=>`<div><div style="font:12px sans-serif;background:#ff0">${f.split('/').pop()}</div><img style="width:100%" src="${pathToFileURL(f)}"></div>`).join('')}</div>`);
await p.goto('file:///tmp/wt/found-out/m.html'); await p.screenshot({ path: out, fullPage: true }); await b.close();
