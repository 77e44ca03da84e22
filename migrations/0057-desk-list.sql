-- Reports with proposals that wait for a decision.
CREATE INDEX proposal_open_of ON proposal (revision_hash) WHERE is_open;
