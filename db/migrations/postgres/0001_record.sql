-- The record is only ever added to: the database itself refuses anything else.
CREATE FUNCTION keep_the_record() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION '% is never changed', TG_TABLE_NAME; END $$ LANGUAGE plpgsql;
--> statement-breakpoint
CREATE TRIGGER events_keep BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION keep_the_record();
--> statement-breakpoint
CREATE TRIGGER events_keep_all BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION keep_the_record();
--> statement-breakpoint
CREATE TRIGGER chain_keep BEFORE UPDATE OR DELETE ON chain FOR EACH ROW EXECUTE FUNCTION keep_the_record();
--> statement-breakpoint
CREATE TRIGGER chain_keep_all BEFORE TRUNCATE ON chain FOR EACH STATEMENT EXECUTE FUNCTION keep_the_record();
