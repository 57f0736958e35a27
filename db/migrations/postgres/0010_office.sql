ALTER TABLE "articles" ADD COLUMN "publishes_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "tokens" ADD COLUMN "role" text;--> statement-breakpoint
CREATE INDEX "decisions_decided" ON "decisions" USING btree ("decided_at","id");--> statement-breakpoint
CREATE INDEX "reports_reported" ON "reports" USING btree ("reported_at","id");--> statement-breakpoint
CREATE INDEX "events_name" ON "events" USING btree ("name","id");