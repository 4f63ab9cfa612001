# The talkgraph server. Neo4j is another container (docker-compose.yml) or any that NEO4J_URI names: no Java in here.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY schema schema
COPY import import
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production TALKGRAPH_DATA=/data
WORKDIR /app
# The folder that is written to; all else belongs to root and is only read.
RUN mkdir /data && chown node:node /data
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY schema/schema.graphql schema/schema.graphql
COPY import/topics import/topics
COPY import/corpus import/corpus
COPY operations operations
USER node
EXPOSE 4000
# The process in a container is reached through its own address; docker-compose.yml publishes it on loopback only.
CMD ["node", "dist/src/cli.js", "start", "--host", "0.0.0.0", "--port", "4000"]
