// Serves the built web interface: compressed when it was built, and kept by the browser for good where the name holds a
// hash of the content.

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const FOR_GOOD = 'public, max-age=31536000, immutable';
const A_DAY = 'public, max-age=86400';
const ASK_FIRST = 'no-cache';

export async function serveWeb(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    globIgnore: ['**/*.br', '**/*.gz'],
    // Its own header would be written after ours and win.
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? FOR_GOOD : /\.html(\.\w+)?$/.test(path) ? ASK_FIRST : A_DAY,
      );
      reply.setHeader('vary', 'accept-encoding');
    },
  });
}
