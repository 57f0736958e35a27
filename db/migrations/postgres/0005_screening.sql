CREATE TABLE "host_tallies" (
	"host" text PRIMARY KEY NOT NULL,
	"approved" integer NOT NULL,
	"removed" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"id" text PRIMARY KEY NOT NULL,
	"host" text NOT NULL,
	"action" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"until" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "likenesses" (
	"band" integer NOT NULL,
	"comment_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "models" (
	"id" text PRIMARY KEY NOT NULL,
	"head" text NOT NULL,
	"weights" text NOT NULL,
	"figures" jsonb NOT NULL,
	"trained_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rehearsals" (
	"id" text PRIMARY KEY NOT NULL,
	"by_id" text NOT NULL,
	"proposal" jsonb NOT NULL,
	"base" text NOT NULL,
	"days" integer NOT NULL,
	"state" text NOT NULL,
	"looked" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rules" (
	"name" text PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"figures" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"text" text NOT NULL,
	"action" text NOT NULL,
	"severity" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "hosts_host" ON "hosts" USING btree ("host");--> statement-breakpoint
CREATE UNIQUE INDEX "likenesses_band" ON "likenesses" USING btree ("band","comment_id");--> statement-breakpoint
CREATE INDEX "likenesses_comment" ON "likenesses" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "models_head" ON "models" USING btree ("head","trained_at");--> statement-breakpoint
CREATE INDEX "rehearsals_asked" ON "rehearsals" USING btree ("asked_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "terms_key" ON "terms" USING btree ("key");