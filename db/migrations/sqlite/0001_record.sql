-- The record is only ever added to: the database itself refuses anything else.
CREATE TRIGGER `events_keep_update` BEFORE UPDATE ON `events` BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `events_keep_delete` BEFORE DELETE ON `events` BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `chain_keep_update` BEFORE UPDATE ON `chain` BEGIN SELECT RAISE(ABORT, 'the chain is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `chain_keep_delete` BEFORE DELETE ON `chain` BEGIN SELECT RAISE(ABORT, 'the chain is never deleted'); END;
