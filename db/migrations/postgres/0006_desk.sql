CREATE TABLE "notes" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"by_id" text NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "cases_person";--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notes_user" ON "notes" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "notes_by" ON "notes" USING btree ("by_id");--> statement-breakpoint
CREATE INDEX "cases_reported" ON "cases" USING btree ("queue","reports","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_article_open" ON "cases" USING btree ("article_id","queue","opened_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "cases_article_closed" ON "cases" USING btree ("article_id","closed_at","id") WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX "cases_closed" ON "cases" USING btree ("closed_at","id") WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX "comments_unreviewed_article" ON "comments" USING btree ("article_id","id") WHERE status = 'published' and reviewed_at is null;--> statement-breakpoint
CREATE INDEX "comments_unreviewed_author" ON "comments" USING btree ("author_id","id") WHERE status = 'published' and reviewed_at is null;--> statement-breakpoint
CREATE INDEX "cases_person" ON "cases" USING btree ("person_id","closed_at","id");