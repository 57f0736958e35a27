CREATE TABLE `host_tallies` (
	`host` text PRIMARY KEY NOT NULL,
	`approved` integer NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `hosts` (
	`id` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`action` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`until` integer,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hosts_host` ON `hosts` (`host`);--> statement-breakpoint
CREATE TABLE `likenesses` (
	`band` integer NOT NULL,
	`comment_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `likenesses_band` ON `likenesses` (`band`,`comment_id`);--> statement-breakpoint
CREATE INDEX `likenesses_comment` ON `likenesses` (`comment_id`);--> statement-breakpoint
CREATE TABLE `models` (
	`id` text PRIMARY KEY NOT NULL,
	`head` text NOT NULL,
	`weights` text NOT NULL,
	`figures` text NOT NULL,
	`trained_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `models_head` ON `models` (`head`,`trained_at`);--> statement-breakpoint
CREATE TABLE `rehearsals` (
	`id` text PRIMARY KEY NOT NULL,
	`by_id` text NOT NULL,
	`proposal` text NOT NULL,
	`base` text NOT NULL,
	`days` integer NOT NULL,
	`state` text NOT NULL,
	`looked` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`result` text,
	`asked_at` integer NOT NULL,
	`ended_at` integer,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `rehearsals_asked` ON `rehearsals` (`asked_at`,`id`);--> statement-breakpoint
CREATE TABLE `rules` (
	`name` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`figures` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `terms` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`action` text NOT NULL,
	`severity` integer NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_key` ON `terms` (`key`);