-- Why somebody has withdrawn an alert; empty of whatever else was done to one.
ALTER TABLE alert_acts ADD COLUMN reason TEXT NOT NULL DEFAULT '';
