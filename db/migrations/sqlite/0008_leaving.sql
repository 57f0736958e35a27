ALTER TABLE `users` ADD `erases_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `erased_at` integer;