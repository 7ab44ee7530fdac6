# The page behind nginx, for a host that runs containers. TLS is for the proxy in front of it.
#
#     docker build --tag my-access-requests .
#     docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --publish 8080:8080 my-access-requests
#
# The image holds public/config.json as it is now: `npm run setup` first. For an image that belongs to no tenant, name the
# cloud, whose hosts the build writes into the headers, and mount the configuration when it runs:
#
#     docker build --build-arg CLOUD=global --tag my-access-requests .
#     docker run … --volume ./config.json:/usr/share/nginx/html/config.json:ro my-access-requests
# Where that says "signIn": "automatic", add --build-arg SIGN_IN=automatic: the page then begins without its button.
#
# With --build-arg PAGE_ADDRESS=https://access.contoso.com/ browsers are asked to use https for the names below the page's
# only where those are its own.
FROM node:22.21-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG CLOUD=
ARG SIGN_IN=
ARG PAGE_ADDRESS=
RUN sh deploy/container/chooseCloud.sh "$CLOUD" "$SIGN_IN" \
  && npm run build \
  && npm run --silent headers -- nginx > my-access-requests.conf

FROM nginxinc/nginx-unprivileged:1.30.4-alpine-slim
COPY deploy/container/nginx.conf /etc/nginx/nginx.conf
COPY --chmod=755 deploy/container/checkCloud.sh /docker-entrypoint.d/40-check-cloud.sh
COPY --from=build /app/my-access-requests.conf /etc/nginx/my-access-requests.conf
COPY --from=build /app/dist /usr/share/nginx/html
USER 101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/"]
