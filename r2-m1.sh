for q in "dossier, most" "dossier, middle" "dossier, a state" "pair, most" "pair of states" "pair, middle" ; do :; done
