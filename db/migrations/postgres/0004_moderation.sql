CREATE TABLE "appeals" (
	"id" text PRIMARY KEY NOT NULL,
	"statement_id" text NOT NULL,
	"person_id" text NOT NULL,
	"case_id" text NOT NULL,
	"ground" text NOT NULL,
	"words" text NOT NULL,
	"wish" text NOT NULL,
	"appealed_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"decision_id" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "bulk_items" (
	"id" text PRIMARY KEY NOT NULL,
	"bulk_id" text NOT NULL,
	"comment_id" text NOT NULL,
	"person_id" text NOT NULL,
	"revision" integer NOT NULL,
	"status" text NOT NULL,
	"outcome" text,
	"decision_id" text
);
--> statement-breakpoint
CREATE TABLE "bulks" (
	"id" text PRIMARY KEY NOT NULL,
	"moderator_id" text NOT NULL,
	"action" text NOT NULL,
	"guideline_id" text,
	"note" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"previewed_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"undo_until" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "skips" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"moderator_id" text NOT NULL,
	"reason" text NOT NULL,
	"skipped_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"decision_id" text,
	"sanction_id" text,
	"comment_id" text,
	"revision" integer,
	"article_id" text,
	"guideline_id" text,
	"quote" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"brought_by" text NOT NULL,
	"rules" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"in_force_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "severity" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "urgent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "undo_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reverses" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "bulk_id" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "before" jsonb;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "name_before" text;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "decision_id" text;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_bulk_id_bulks_id_fk" FOREIGN KEY ("bulk_id") REFERENCES "public"."bulks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulks" ADD CONSTRAINT "bulks_moderator_id_users_id_fk" FOREIGN KEY ("moderator_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skips" ADD CONSTRAINT "skips_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_statement" ON "appeals" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "appeals_person" ON "appeals" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "appeals_case" ON "appeals" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bulk_items_comment" ON "bulk_items" USING btree ("bulk_id","comment_id");--> statement-breakpoint
CREATE INDEX "bulk_items_open" ON "bulk_items" USING btree ("bulk_id","id") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "bulks_moderator" ON "bulks" USING btree ("moderator_id","id");--> statement-breakpoint
CREATE INDEX "skips_case" ON "skips" USING btree ("case_id","moderator_id");--> statement-breakpoint
CREATE UNIQUE INDEX "statements_decision" ON "statements" USING btree ("decision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "statements_sanction" ON "statements" USING btree ("sanction_id");--> statement-breakpoint
CREATE INDEX "statements_person" ON "statements" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "statements_subject" ON "statements" USING btree ("subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "cases_due" ON "cases" USING btree ("queue","due_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_severity" ON "cases" USING btree ("queue",severity desc,"opened_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "decisions_bulk" ON "decisions" USING btree ("bulk_id","id") WHERE bulk_id is not null;--> statement-breakpoint
CREATE INDEX "reports_decision" ON "reports" USING btree ("decision_id") WHERE decision_id is not null;