#!/bin/sh
# While the image is built: with a cloud the image gets a config.json that names it, and how people sign in, to be mounted over;
# the build writes the hosts of the cloud into the headers, and begins as people sign in. Without one public/config.json stays
# as it is.
set -eu
cloud="${1:-}"
sign_in="${2:-button}"
case "$sign_in" in
  button | automatic) ;;
  *)
    echo "SIGN_IN is one of button, automatic, not \"$sign_in\"." >&2
    exit 1
    ;;
esac
case "$cloud" in
  '') ;;
  global | usgov | usgovdod | china)
    printf '{ "cloud": "%s", "signIn": "%s" }\n' "$cloud" "$sign_in" > public/config.json
    ;;
  *)
    echo "CLOUD is one of global, usgov, usgovdod, china, not \"$cloud\"." >&2
    exit 1
    ;;
esac
