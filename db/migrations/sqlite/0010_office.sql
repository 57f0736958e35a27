ALTER TABLE `articles` ADD `publishes_at` integer;--> statement-breakpoint
ALTER TABLE `tokens` ADD `role` text;--> statement-breakpoint
CREATE INDEX `decisions_decided` ON `decisions` (`decided_at`,`id`);--> statement-breakpoint
CREATE INDEX `reports_reported` ON `reports` (`reported_at`,`id`);--> statement-breakpoint
CREATE INDEX `events_name` ON `events` (`name`,`id`);