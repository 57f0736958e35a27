CREATE TABLE `appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`person_id` text NOT NULL,
	`case_id` text NOT NULL,
	`ground` text NOT NULL,
	`words` text NOT NULL,
	`wish` text NOT NULL,
	`appealed_at` integer NOT NULL,
	`outcome` text,
	`decision_id` text,
	`answered_at` integer,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_statement` ON `appeals` (`statement_id`);--> statement-breakpoint
CREATE INDEX `appeals_person` ON `appeals` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `appeals_case` ON `appeals` (`case_id`);--> statement-breakpoint
CREATE TABLE `bulk_items` (
	`id` text PRIMARY KEY NOT NULL,
	`bulk_id` text NOT NULL,
	`comment_id` text NOT NULL,
	`person_id` text NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`decision_id` text,
	FOREIGN KEY (`bulk_id`) REFERENCES `bulks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bulk_items_comment` ON `bulk_items` (`bulk_id`,`comment_id`);--> statement-breakpoint
CREATE INDEX `bulk_items_open` ON `bulk_items` (`bulk_id`,`id`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `bulks` (
	`id` text PRIMARY KEY NOT NULL,
	`moderator_id` text NOT NULL,
	`action` text NOT NULL,
	`guideline_id` text,
	`note` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`previewed_at` integer NOT NULL,
	`started_at` integer,
	`undo_until` integer,
	`finished_at` integer,
	FOREIGN KEY (`moderator_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bulks_moderator` ON `bulks` (`moderator_id`,`id`);--> statement-breakpoint
CREATE TABLE `skips` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`moderator_id` text NOT NULL,
	`reason` text NOT NULL,
	`skipped_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `skips_case` ON `skips` (`case_id`,`moderator_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`decision_id` text,
	`sanction_id` text,
	`comment_id` text,
	`revision` integer,
	`article_id` text,
	`guideline_id` text,
	`quote` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`brought_by` text NOT NULL,
	`rules` text NOT NULL,
	`made_at` integer NOT NULL,
	`in_force_at` integer NOT NULL,
	`ended_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_decision` ON `statements` (`decision_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `statements_sanction` ON `statements` (`sanction_id`);--> statement-breakpoint
CREATE INDEX `statements_person` ON `statements` (`person_id`,`id`);--> statement-breakpoint
CREATE INDEX `statements_subject` ON `statements` (`subject`,`subject_id`,`id`);--> statement-breakpoint
ALTER TABLE `cases` ADD `severity` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `urgent_at` integer;--> statement-breakpoint
CREATE INDEX `cases_due` ON `cases` (`queue`,`due_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_severity` ON `cases` (`queue`,severity desc,`opened_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE `decisions` ADD `undo_until` integer;--> statement-breakpoint
ALTER TABLE `decisions` ADD `undone_at` integer;--> statement-breakpoint
ALTER TABLE `decisions` ADD `reverses` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `bulk_id` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `before` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `name_before` text;--> statement-breakpoint
CREATE INDEX `decisions_bulk` ON `decisions` (`bulk_id`,`id`) WHERE bulk_id is not null;--> statement-breakpoint
ALTER TABLE `reports` ADD `decision_id` text;--> statement-breakpoint
CREATE INDEX `reports_decision` ON `reports` (`decision_id`) WHERE decision_id is not null;