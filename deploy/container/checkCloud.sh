#!/bin/sh
# Before nginx starts: a mounted config.json whose cloud is not that of the build would meet headers without the hosts that
# the page asks. Then the container does not start, and says why.
set -eu
configuration="${1:-/usr/share/nginx/html/config.json}"
headers="${2:-/etc/nginx/my-access-requests.conf}"

if [ ! -r "$configuration" ]; then
  echo "config.json cannot be read. Mount one that user 101 may read at $configuration." >&2
  exit 1
fi
cloud="$(tr -d ' \t\r\n' < "$configuration" | sed -n 's/.*"cloud":"\([a-z]*\)".*/\1/p')"
case "${cloud:-global}" in
  global) graph='https://graph.microsoft.com' ;;
  usgov) graph='https://graph.microsoft.us' ;;
  usgovdod) graph='https://dod-graph.microsoft.us' ;;
  china) graph='https://microsoftgraph.chinacloudapi.cn' ;;
  *)
    echo "config.json: \"cloud\" is one of global, usgov, usgovdod, china, not \"$cloud\"." >&2
    exit 1
    ;;
esac
if ! grep -qF "$graph" "$headers"; then
  echo "config.json names the cloud \"${cloud:-global}\", and the image was built for another one." >&2
  echo "Build it again with --build-arg CLOUD=${cloud:-global}." >&2
  exit 1
fi
