// Writes the settings for nginx, Apache and hosts with a `_headers` file from one source: hosting/headers.json.
// `node scripts/hosting.mjs --check` says whether the files still agree with it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say, stop } from './setup.mjs';

const headers = Object.entries(JSON.parse(readFileSync(join(root, 'hosting/headers.json'), 'utf8')));
const note = 'Made by scripts/hosting.mjs from hosting/headers.json. Change it there.';
const immutable = 'public, max-age=31536000, immutable';

const nginx = `# ${note}
# Put this inside a server block (TLS and server_name are yours); root is the folder that holds the build.
root /var/www/kennisbank;
index index.html;
charset utf-8;
server_tokens off;
autoindex off;
error_page 404 /404.html;
error_page 403 =404 /404.html;

gzip on;
gzip_comp_level 6;
gzip_min_length 512;
gzip_vary on;
gzip_types text/css text/plain text/xml application/javascript application/json application/xml application/atom+xml application/octet-stream image/svg+xml;

types {
  text/html html;
  text/css css;
  text/plain txt;
  text/xml xml;
  application/javascript js;
  application/json json;
  application/ld+json jsonld;
  application/pdf pdf;
  application/octet-stream bin;
  text/turtle ttl;
  image/svg+xml svg;
}

set $kb_cache "no-cache";
if ($uri ~ "^/assets/|^/zoekbestanden/[a-z]+-[0-9a-f]{16}\\.bin$") {
  set $kb_cache "${immutable}";
}
# Help pages leave nothing behind, not even in the cache.
if ($uri ~ "^/([^/]+/){0,2}inwoners/") {
  set $kb_cache "no-store";
}

${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
add_header Cache-Control $kb_cache always;

location / {
  limit_except GET HEAD {
    deny all;
  }
  try_files $uri $uri/index.html =404;
}

location ~ /\\.(?!well-known/) {
  return 404;
}
`;

const apache = `# ${note}
# As .htaccess in the folder that holds the build, or inside a Directory block. Needs mod_headers and mod_deflate.
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 /404.html
ErrorDocument 403 /404.html
AddDefaultCharset utf-8
AddType application/octet-stream .bin
AddType application/ld+json .jsonld
AddType text/turtle .ttl

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml application/javascript application/json application/xml application/octet-stream image/svg+xml
</IfModule>

${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header always set Cache-Control "no-cache"
<If "%{REQUEST_URI} =~ m#^/assets/|^/zoekbestanden/[a-z]+-[0-9a-f]{16}\\.bin$#">
  Header always set Cache-Control "${immutable}"
</If>
<If "%{REQUEST_URI} =~ m#^/([^/]+/){0,2}inwoners/#">
  Header always set Cache-Control "no-store"
</If>
`;

const netlify = `# ${note}
/*
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
  Cache-Control: no-cache
/assets/*
  ! Cache-Control
  Cache-Control: ${immutable}
/inwoners/*
  ! Cache-Control
  Cache-Control: no-store
/:version/inwoners/*
  ! Cache-Control
  Cache-Control: no-store
/archief/:version/inwoners/*
  ! Cache-Control
  Cache-Control: no-store
`;

const files = { 'hosting/nginx.conf': nginx, 'hosting/apache.conf': apache, 'static/_headers': netlify };
const stale = Object.entries(files).filter(
  ([path, content]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content,
);

if (process.argv.includes('--check')) {
  if (stale.length > 0)
    stop(
      `Deze bestanden horen niet meer bij hosting/headers.json: ${stale.map(([path]) => path).join(', ')}. Draai "node scripts/hosting.mjs".`,
    );
  say('De instellingen voor hosting kloppen met hosting/headers.json.');
} else {
  for (const [path, content] of stale) writeFileSync(join(root, path), content);
  say(stale.length > 0 ? `Geschreven: ${stale.map(([path]) => path).join(', ')}` : 'Er is niets veranderd.');
}
