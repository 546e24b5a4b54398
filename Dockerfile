# comp in a container: guides are mounted at /guides, the tokens come in a file .env or in the environment (see the README).
FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json tsconfig.page.json ./
COPY src src
RUN npm run build && npm ci --omit=dev --ignore-scripts

# Alpine rather than distroless: small as well, and the base of the build, so there is one image to keep up to date.
FROM node:24-alpine
WORKDIR /app
ENV NODE_ENV=production GUIDES_DIR=/guides HEALTH_PORT=8080
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json manifest.yml ./
USER node
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node"]
CMD ["dist/main.js"]
