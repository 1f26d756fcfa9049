// Time limits of connections are looked at by us, since those of Node blame the other side for what the process itself
// was late with.

import type { FastifyInstance } from 'fastify';

/**
 * Looks four times in `seconds`. A look that comes late says that the process was busy, not the other side: what came
 * meanwhile has not been read yet.
 */
export function look(fastify: FastifyInstance, seconds: number, at: (wasBusy: boolean) => void): void {
  const every = (seconds * 1000) / 4;
  let lookedAt = Date.now();
  const looks = setInterval(() => {
    const wasBusy = Date.now() - lookedAt > 2 * every;
    lookedAt = Date.now();
    at(wasBusy);
  }, every).unref();
  fastify.addHook('onClose', async () => clearInterval(looks));
}
