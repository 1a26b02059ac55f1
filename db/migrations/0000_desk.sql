CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`outlet` text,
	`byline` text,
	`published_on` text,
	`language` text NOT NULL,
	`source_url` text,
	`submitted_by` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`assignee_id` text,
	`due_on` text,
	`urgent` integer DEFAULT false NOT NULL,
	`revision_id` text NOT NULL,
	`signoff_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`submitted_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_submitted` ON `articles` (`submitted_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_assignee` ON `articles` (`assignee_id`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `citations` (
	`id` text PRIMARY KEY NOT NULL,
	`verdict_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`stance` text NOT NULL,
	`passage` text NOT NULL,
	`note` text,
	`url` text,
	`title` text,
	`publisher` text,
	`published_on` text,
	`accessed_on` text,
	`archive_url` text,
	`cited_claim_id` text,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `citations_order` ON `citations` (`verdict_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `claims` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`point_start` integer NOT NULL,
	`point_end` integer NOT NULL,
	`quote` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`statement` text NOT NULL,
	`claimant` text,
	`score` integer NOT NULL,
	`repeat_group` integer,
	`cuts` text NOT NULL,
	`time` text NOT NULL,
	`origin` text NOT NULL,
	`parents` text NOT NULL,
	`state` text NOT NULL,
	`state_reason` text,
	`recheck` text,
	`verdict_id` text,
	`verdict` text,
	`version` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_id_unique` ON `claims` (`id`);--> statement-breakpoint
CREATE INDEX `claims_article` ON `claims` (`article_id`,`start`);--> statement-breakpoint
CREATE INDEX `claims_verdict` ON `claims` (`verdict`,`seq`);--> statement-breakpoint
CREATE INDEX `claims_state` ON `claims` (`article_id`,`state`,`verdict`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`verb` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`article_id` text,
	`claim_id` text,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `events_article` ON `events` (`article_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_claim` ON `events` (`claim_id`,`seq`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_hash_unique` ON `links` (`hash`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`preferences` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`joined_at` integer,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_email_unique` ON `members` (`email`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`claim_id` text,
	`thread_id` text,
	`body` text NOT NULL,
	`mentions` text NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	`resolved_by` text,
	`resolved_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notes_article` ON `notes` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `notes_claim` ON `notes` (`claim_id`,`at`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`file_name` text,
	`splitter` text NOT NULL,
	`splitter_version` text NOT NULL,
	`splitter_note` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`article_id`,`number`);--> statement-breakpoint
CREATE TABLE `segments` (
	`revision_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`point_start` integer NOT NULL,
	`point_end` integer NOT NULL,
	`kind` text NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`score` integer NOT NULL,
	`reasons` text NOT NULL,
	PRIMARY KEY(`revision_id`, `ordinal`),
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`agent` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE TABLE `signoffs` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	`override_reason` text,
	`overridden` text NOT NULL,
	`reopened_by` text,
	`reopened_at` integer,
	`reopen_reason` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signoffs_article` ON `signoffs` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `tokens_member` ON `tokens` (`member_id`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`verdict` text NOT NULL,
	`rationale` text NOT NULL,
	`as_of` text,
	`review_by` text,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verdicts_claim` ON `verdicts` (`claim_id`,`at`);--> statement-breakpoint
CREATE INDEX `verdicts_member` ON `verdicts` (`member_id`,`at`);--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`verdict_id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdicts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
