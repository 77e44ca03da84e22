-- A state's dossier and pairs of states count what its people and bodies do.

CREATE INDEX actor_view_state ON actor_view (state);
