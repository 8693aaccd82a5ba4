// `npm start`: installs if needed, builds if needed, serves the site. Ctrl-C leaves nothing running.
import { portIsFree } from './port.mjs';
import { buildSite, installPackages, requireNode, stop } from './setup.mjs';

requireNode();
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT=${process.env.PORT} is geen poortnummer. Kies een getal van 1 tot en met 65535, zoals PORT=8080.`);

if (!(await portIsFree(port)))
  stop(`Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${port + 1} npm start`);
await installPackages();
await buildSite();
const { serve } = await import('./serve.mjs');
const server = await serve({ port });
console.log(`\n✔ De kennisbank staat klaar: http://localhost:${port}\n  Stoppen: Ctrl-C`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
