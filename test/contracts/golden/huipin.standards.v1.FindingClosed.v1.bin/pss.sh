for p in "$@"; do awk -v p=$p '/^Rss/{r=$2}/^Pss:/{s=$2}END{print p, "rss",int(r/1024),"pss",int(s/1024)}' /proc/$p/smaps_rollup; done
