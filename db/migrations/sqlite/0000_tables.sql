CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`headline` text NOT NULL,
	`section` text NOT NULL,
	`section_slug` text NOT NULL,
	`standfirst` text,
	`byline` text NOT NULL,
	`byline_slug` text NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`renderer` integer NOT NULL,
	`promotion_after` integer,
	`published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`unpublished_at` integer,
	`commenting` text DEFAULT 'open' NOT NULL,
	`closes_at` integer,
	`premoderated` integer DEFAULT false NOT NULL,
	`comments` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug` ON `articles` (`slug`);--> statement-breakpoint
CREATE INDEX `articles_front` ON `articles` (`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_section` ON `articles` (`section_slug`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_byline` ON `articles` (`byline_slug`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`comment_id` text,
	`article_id` text,
	`person_id` text NOT NULL,
	`queue` text NOT NULL,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`closed_at` integer,
	`reports` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one_open` ON `cases` (`subject`,`subject_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_queue` ON `cases` (`queue`,`opened_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_comment` ON `cases` (`comment_id`);--> statement-breakpoint
CREATE INDEX `cases_person` ON `cases` (`person_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`moderator_id` text NOT NULL,
	`claimed_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moderator_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_case` ON `claims` (`case_id`);--> statement-breakpoint
CREATE INDEX `claims_moderator` ON `claims` (`moderator_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`comment_id` text,
	`revision` integer,
	`moderator_id` text NOT NULL,
	`action` text NOT NULL,
	`guideline_id` text,
	`note` text DEFAULT '' NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moderator_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_comment` ON `decisions` (`comment_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_moderator` ON `decisions` (`moderator_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_case` ON `decisions` (`case_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`comment_id` text,
	`revision` integer,
	`reporter_id` text,
	`guideline_id` text,
	`illegal` integer DEFAULT false NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`contact` text,
	`receipt_hash` text,
	`reported_at` integer NOT NULL,
	`outcome` text,
	`decided_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_once` ON `reports` (`subject`,`subject_id`,`reporter_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_receipt` ON `reports` (`receipt_hash`);--> statement-breakpoint
CREATE INDEX `reports_comment` ON `reports` (`comment_id`);--> statement-breakpoint
CREATE INDEX `reports_reporter` ON `reports` (`reporter_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`author_id` text NOT NULL,
	`parent_id` text,
	`thread_id` text NOT NULL,
	`depth` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`status` text NOT NULL,
	`guideline_id` text,
	`posted_at` integer NOT NULL,
	`edited_at` integer,
	`published_at` integer,
	`reviewed_at` integer,
	`picked_at` integer,
	`picked_by_id` text,
	`recommends` integer DEFAULT 0 NOT NULL,
	`replies` integer DEFAULT 0 NOT NULL,
	`descendants` integer DEFAULT 0 NOT NULL,
	`shown` integer DEFAULT false NOT NULL,
	`key` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_threads` ON `comments` (`article_id`,`parent_id`,`shown`,`id`);--> statement-breakpoint
CREATE INDEX `comments_recommended` ON `comments` (`article_id`,`parent_id`,`shown`,`recommends`,`id`);--> statement-breakpoint
CREATE INDEX `comments_replies` ON `comments` (`parent_id`,`shown`,`id`);--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`,`shown`,`id`);--> statement-breakpoint
CREATE INDEX `comments_flat` ON `comments` (`article_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `comments_flat_recommended` ON `comments` (`article_id`,`status`,`recommends`,`id`);--> statement-breakpoint
CREATE INDEX `comments_author` ON `comments` (`author_id`,`id`);--> statement-breakpoint
CREATE INDEX `comments_own` ON `comments` (`article_id`,`author_id`,`status`);--> statement-breakpoint
CREATE INDEX `comments_picks` ON `comments` (`article_id`,`picked_at`) WHERE picked_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `comments_key` ON `comments` (`author_id`,`key`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`article_id` text NOT NULL,
	`parent_id` text,
	`body` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_hash` ON `drafts` (`hash`);--> statement-breakpoint
CREATE INDEX `drafts_expiry` ON `drafts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`revision` integer NOT NULL,
	`rule` text NOT NULL,
	`version` integer NOT NULL,
	`outcome` text NOT NULL,
	`evidence` text NOT NULL,
	`found_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `findings_comment` ON `findings` (`comment_id`,`revision`);--> statement-breakpoint
CREATE INDEX `findings_rule` ON `findings` (`rule`,`found_at`);--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`recommended_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recommendations_pair` ON `recommendations` (`comment_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `recommendations_user` ON `recommendations` (`user_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`comment_id` text NOT NULL,
	`number` integer NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`renderer` integer NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_comment` ON `revisions` (`comment_id`,`number`);--> statement-breakpoint
CREATE TABLE `chain` (
	`number` integer PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chain_event` ON `chain` (`event_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`actor_id` text,
	`subject_id` text NOT NULL,
	`article_id` text,
	`details` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `events_actor` ON `events` (`actor_id`,`id`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`input` text NOT NULL,
	`key` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`run_at` integer NOT NULL,
	`locked_until` integer,
	`failed_at` integer,
	`error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`failed_at`,`run_at`,`id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unsealed` (
	`event_id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `guidelines` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`sentence` text NOT NULL,
	`severity` integer NOT NULL,
	`written_at` integer NOT NULL,
	`superseded_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guidelines_number` ON `guidelines` (`number`,`version`);--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`full_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `limits_full` ON `limits` (`full_at`);--> statement-breakpoint
CREATE TABLE `mutes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`muted_id` text NOT NULL,
	`muted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mutes_pair` ON `mutes` (`user_id`,`muted_id`);--> statement-breakpoint
CREATE TABLE `sanctions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`by_id` text NOT NULL,
	`imposed_at` integer NOT NULL,
	`until` integer,
	`lifted_at` integer,
	`lifted_by_id` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sanctions_user` ON `sanctions` (`user_id`,`imposed_at`);--> statement-breakpoint
CREATE INDEX `sanctions_in_force` ON `sanctions` (`user_id`,`kind`) WHERE lifted_at is null;--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`user_id` text,
	`made_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash` ON `tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `tokens_user` ON `tokens` (`user_id`,`kind`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`role` text DEFAULT 'reader' NOT NULL,
	`badge` text,
	`password_hash` text,
	`verified_at` integer,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_name` ON `users` (`name_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email_key`);--> statement-breakpoint
CREATE INDEX `users_role` ON `users` (`role`,`id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`article_id` text NOT NULL,
	`previous_at` integer,
	`visited_at` integer NOT NULL,
	`times` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visits_pair` ON `visits` (`user_id`,`article_id`);