-- A case that was taken off an agenda can come onto the same one again; what was taken off stays, with its reason.
CREATE INDEX agenda_item_meeting_ix ON agenda_item (meeting_id);
ALTER TABLE agenda_item DROP INDEX agenda_item_case_uq;
