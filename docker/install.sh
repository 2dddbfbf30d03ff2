#!/bin/sh
# Installs scsynth with the extra plugins and JACK on Debian, as root. The image is made with it, and
# .ci/run installs by it what the tests of servers need.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends supercollider-server sc3-plugins-server jackd2 >/dev/null
