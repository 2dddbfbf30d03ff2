#!/bin/sh
# Starts JACK without sound hardware and scsynth on it, for clients anywhere. Ends when either ends.
set -eu

rate=${GABBER_RATE:-48000}
port=${GABBER_PORT:-57110}
# udp or tcp
transport=${GABBER_TRANSPORT:-tcp}

case $transport in
  udp) flag=-u ;;
  tcp) flag=-t ;;
  *)
    echo "GABBER_TRANSPORT is udp or tcp, not $transport" >&2
    exit 2
    ;;
esac

export JACK_DEFAULT_SERVER=gabber JACK_NO_START_SERVER=1
jackd --no-realtime -n gabber -d dummy -r "$rate" -p "${GABBER_PERIOD:-256}" &
jack=$!
trap 'kill "$jack" 2>/dev/null || true' EXIT
trap 'exit 143' TERM INT

tries=0
until [ -S "/dev/shm/jack_gabber_$(id -u)_0" ]; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$jack" 2>/dev/null; then
    echo "JACK did not start" >&2
    exit 1
  fi
  sleep 0.1
done

# What gabber expects of a server: see ServerOptions in src/scsynth/options.ts.
scsynth "$flag" "$port" -B "${GABBER_BIND:-0.0.0.0}" -z 128 -S "$rate" -D 0 -R 0 \
  -m "${GABBER_MEMORY:-32768}" -n 8192 -d 4096 -w 2048 -b 4096 -r 4096 -a 1024 -c 16384 -i 0 -o 2 &
server=$!
trap 'kill "$server" "$jack" 2>/dev/null || true' EXIT
wait "$server"
