#!/bin/sh
# Ends what the launcher started when the launcher itself is killed: kill -9 leaves it no last word.
# Reads "+ PID SIGNAL" and "- PID" from the launcher; the end of the input means that the launcher is gone.
kept=""
while read -r sign pid signal; do
  rest=""
  for one in $kept; do
    [ "${one%%:*}" = "$pid" ] || rest="$rest $one"
  done
  kept=$rest
  [ "$sign" = "+" ] && kept="$kept $pid:$signal"
done
for one in $kept; do
  kill -s "${one#*:}" -- "-${one%%:*}" 2>/dev/null
done
# Ten seconds to leave in order, then by force.
tenths=0
while [ "$tenths" -lt 100 ]; do
  alive=""
  for one in $kept; do
    kill -s 0 -- "-${one%%:*}" 2>/dev/null && alive=yes
  done
  [ -z "$alive" ] && exit 0
  sleep 0.1
  tenths=$((tenths + 1))
done
for one in $kept; do
  kill -s KILL -- "-${one%%:*}" 2>/dev/null
done
