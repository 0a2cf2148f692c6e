# The server with both apps, for an office with a PostgreSQL of its own. From the top folder of the house:
#   docker build -f packages/tooling/container/waarborg.dockerfile -t waarborg .
#
# Not built in a container yet: each command below was run by hand in a clean clone, outside of one, with
# Node 24 on Debian's glibc; what Docker itself does (the base images, COPY, USER, HEALTHCHECK) was not.

FROM node:24-slim AS build
WORKDIR /house
ENV CI=1 TURBO_TELEMETRY_DISABLED=1
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json .npmrc ./
RUN npx --yes pnpm@10.34.8 fetch
COPY . .
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --prefer-offline
RUN PATH="$PWD/node_modules/.bin:$PATH" turbo build --filter=@waarborg/server --filter=@waarborg/admin --filter=@waarborg/portal
# What only tests and compilers need does not travel.
RUN find apps/server/dist packages/domain/dist -type f \
  \( -name '*.test.*' -o -name '*.fixture.*' -o -name '*.setup.*' -o -name '*.d.ts' -o -name '*.d.ts.map' -o -name '.tsbuildinfo' \) -delete

FROM node:24-slim AS production
WORKDIR /house
ENV CI=1
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json .npmrc ./
COPY apps/server/package.json apps/server/
COPY packages/domain/package.json packages/domain/
RUN npx --yes pnpm@10.34.8 install --prod --frozen-lockfile --filter "@waarborg/server..."
# The image has its own Node 24.
RUN rm -rf node_modules/.pnpm/node-linux-* node_modules/.pnpm/node_modules/node-linux-* apps/server/node_modules/node-linux-*

FROM node:24-slim
WORKDIR /house
ENV NODE_ENV=production WAARBORG_MODE=production HOST=0.0.0.0 PORT=4000 WAARBORG_DATA=/data
RUN mkdir /data && chown node:node /data && chmod 700 /data
COPY --from=production /house ./
COPY --from=build /house/packages/domain/dist packages/domain/dist
COPY --from=build /house/apps/server/dist apps/server/dist
COPY --from=build /house/apps/server/sample-data apps/server/sample-data
COPY --from=build /house/apps/server/leaked-passwords apps/server/leaked-passwords
COPY --from=build /house/apps/admin/dist/site apps/admin/dist/site
COPY --from=build /house/apps/portal/dist/site apps/portal/dist/site
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/server/dist/main.js"]
