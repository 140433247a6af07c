# PostgreSQL and Kafka of the profile `embedded`, from the same packages and by the same code as `npm start`: for a trial only.
#   docker build -f deploy/trial.Dockerfile --target postgres -t huipin/trial-postgres .
#   docker build -f deploy/trial.Dockerfile --target kafka -t huipin/trial-kafka .

# Debian with Node 24 and npm.
ARG NODE=node:24-slim

FROM ${NODE} AS packages
WORKDIR /huipin
COPY . .
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm pkg delete devDependencies --workspaces && npm ci --omit=dev --workspace=deploy/local \
 && find . -name '*.spec.ts' -delete && mkdir /image && cp -r --parents package.json node_modules deploy/local deploy/topics.yaml /image

FROM ${NODE} AS jars
RUN apt-get update -qq && apt-get install -qq -y --no-install-recommends maven default-jre-headless
COPY deploy/local/kafka/pom.xml .
RUN mvn -q -B -ntp dependency:copy-dependencies -DoutputDirectory=/jars -DincludeScope=runtime

FROM ${NODE} AS trial
WORKDIR /huipin
ENV NODE_ENV=production
RUN useradd --system --uid 10001 --user-group --no-create-home huipin && mkdir /data && chown 10001:10001 /data
COPY --from=packages /image ./
ENTRYPOINT ["node", "deploy/local/src/trial.ts"]

FROM trial AS postgres
USER 10001:10001
EXPOSE 5432
CMD ["postgres"]

FROM trial AS kafka
RUN apt-get update -qq && apt-get install -qq -y --no-install-recommends default-jre-headless && rm -rf /var/lib/apt/lists/*
ENV XDG_CACHE_HOME=/opt/cache
COPY --from=jars /jars /opt/cache/huipin/kafka-4.3.0
USER 10001:10001
EXPOSE 9092
CMD ["kafka"]
