#!/bin/sh
# While the image is built: with a cloud the image gets a config.json that names it and nothing else, to be mounted over; the
# build writes the hosts of the cloud into the headers. Without one public/config.json stays as it is.
set -eu
cloud="${1:-}"
case "$cloud" in
  '') ;;
  global | usgov | usgovdod | china) printf '{ "cloud": "%s" }\n' "$cloud" > public/config.json ;;
  *)
    echo "CLOUD is one of global, usgov, usgovdod, china, not \"$cloud\"." >&2
    exit 1
    ;;
esac
