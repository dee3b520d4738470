-- When the answer to an event was about to be sent. Where a platform cannot be asked what was sent, an event that still waits
-- and has a time here was cut off in between, and is not sent again.
alter table inbox add column sending_at text;
