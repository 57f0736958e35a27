CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`by_id` text NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_user` ON `notes` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `notes_by` ON `notes` (`by_id`);--> statement-breakpoint
DROP INDEX `cases_person`;--> statement-breakpoint
CREATE INDEX `cases_reported` ON `cases` (`queue`,`reports`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_article_open` ON `cases` (`article_id`,`queue`,`opened_at`,`id`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `cases_article_closed` ON `cases` (`article_id`,`closed_at`,`id`) WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX `cases_closed` ON `cases` (`closed_at`,`id`) WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX `cases_person` ON `cases` (`person_id`,`closed_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_unreviewed_article` ON `comments` (`article_id`,`id`) WHERE status = 'published' and reviewed_at is null;--> statement-breakpoint
CREATE INDEX `comments_unreviewed_author` ON `comments` (`author_id`,`id`) WHERE status = 'published' and reviewed_at is null;