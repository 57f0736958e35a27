-- What staff search: the words of every comment that is not withdrawn, and the names of people and articles. A row of
-- comment_entries is a comment that can be found; adding or deleting one adds or deletes its words, in the same
-- transaction. Numbers rise with the time of posting, so the newest are found first. Deleted words leave the file's pages.
CREATE TABLE `comment_entries` (`number` integer PRIMARY KEY NOT NULL, `comment_id` text NOT NULL, `revision` integer NOT NULL);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_entries_comment` ON `comment_entries` (`comment_id`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `comment_words` USING fts5(body, scope, content='', columnsize=0, tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
INSERT INTO `comment_words` (`comment_words`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIEW `comment_documents` AS
SELECT e.number, c.id AS comment_id, r.body,
  'a' || replace(c.article_id, '-', '') || ' u' || replace(c.author_id, '-', '') || ' s' || replace(a.section_slug, '-', '0') AS scope
FROM comment_entries e
JOIN comments c ON c.id = e.comment_id
JOIN revisions r ON r.comment_id = c.id AND r.number = e.revision
JOIN articles a ON a.id = c.article_id;
--> statement-breakpoint
CREATE TRIGGER `comment_entries_added` AFTER INSERT ON `comment_entries` BEGIN
  INSERT INTO comment_words (rowid, body, scope) SELECT number, body, scope FROM comment_documents WHERE number = new.number;
END;
--> statement-breakpoint
CREATE TRIGGER `comment_entries_deleted` BEFORE DELETE ON `comment_entries` BEGIN
  INSERT INTO comment_words (comment_words, rowid, body, scope)
  SELECT 'delete', number, body, scope FROM comment_documents WHERE number = old.number;
END;
--> statement-breakpoint
-- What is inserted here is given its number, unless it has one or nobody may read it. At most 1,024 of one millisecond keep their order.
CREATE VIEW `comment_arrivals` AS SELECT comment_id FROM comment_entries;
--> statement-breakpoint
CREATE TRIGGER `comment_arrivals_numbered` INSTEAD OF INSERT ON `comment_arrivals` BEGIN
  INSERT INTO comment_entries (number, comment_id, revision)
  SELECT CASE WHEN EXISTS (SELECT 1 FROM comment_entries e WHERE e.number = c.posted_at * 1024 + 1023)
      THEN (SELECT max(number) + 1 FROM comment_entries)
      ELSE coalesce((SELECT max(e.number) + 1 FROM comment_entries e WHERE e.number BETWEEN c.posted_at * 1024 AND c.posted_at * 1024 + 1022), c.posted_at * 1024) END,
    c.id, c.revision
  FROM comments c JOIN revisions r ON r.comment_id = c.id AND r.number = c.revision
  WHERE c.id = new.comment_id AND c.status <> 'withdrawn' AND NOT EXISTS (SELECT 1 FROM comment_entries e WHERE e.comment_id = c.id);
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_found` AFTER INSERT ON `revisions` BEGIN
  INSERT INTO comment_arrivals (comment_id) VALUES (new.comment_id);
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_emptying` BEFORE UPDATE OF `body` ON `revisions` BEGIN
  DELETE FROM comment_entries WHERE comment_id = old.comment_id AND revision = old.number;
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_emptied` AFTER UPDATE OF `body` ON `revisions` BEGIN
  INSERT INTO comment_arrivals (comment_id) VALUES (new.comment_id);
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_gone` BEFORE DELETE ON `revisions` BEGIN
  DELETE FROM comment_entries WHERE comment_id = old.comment_id AND revision = old.number;
END;
--> statement-breakpoint
CREATE TRIGGER `comments_changing` BEFORE UPDATE OF `revision`, `status` ON `comments`
WHEN old.revision <> new.revision OR (old.status = 'withdrawn') <> (new.status = 'withdrawn') BEGIN
  DELETE FROM comment_entries WHERE comment_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `comments_changed` AFTER UPDATE OF `revision`, `status` ON `comments`
WHEN old.revision <> new.revision OR (old.status = 'withdrawn') <> (new.status = 'withdrawn') BEGIN
  INSERT INTO comment_arrivals (comment_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `articles_moving` BEFORE UPDATE OF `section_slug` ON `articles` WHEN old.section_slug <> new.section_slug BEGIN
  DELETE FROM comment_entries WHERE comment_id IN (SELECT id FROM comments WHERE article_id = old.id);
END;
--> statement-breakpoint
CREATE TRIGGER `articles_moved` AFTER UPDATE OF `section_slug` ON `articles` WHEN old.section_slug <> new.section_slug BEGIN
  INSERT INTO comment_arrivals (comment_id) SELECT id FROM comments WHERE article_id = new.id ORDER BY id;
END;
--> statement-breakpoint
CREATE TABLE `name_entries` (`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `kind` text NOT NULL, `subject_id` text NOT NULL);
--> statement-breakpoint
CREATE UNIQUE INDEX `name_entries_subject` ON `name_entries` (`kind`, `subject_id`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `name_words` USING fts5(name, kind, content='', columnsize=0, tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
INSERT INTO `name_words` (`name_words`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE VIEW `name_documents` AS
SELECT e.number, u.name, e.kind FROM name_entries e JOIN users u ON e.kind = 'person' AND u.id = e.subject_id
UNION ALL
SELECT e.number, a.headline, e.kind FROM name_entries e JOIN articles a ON e.kind = 'article' AND a.id = e.subject_id;
--> statement-breakpoint
CREATE TRIGGER `name_entries_added` AFTER INSERT ON `name_entries` BEGIN
  INSERT INTO name_words (rowid, name, kind) SELECT number, name, kind FROM name_documents WHERE number = new.number;
END;
--> statement-breakpoint
CREATE TRIGGER `name_entries_deleted` BEFORE DELETE ON `name_entries` BEGIN
  INSERT INTO name_words (name_words, rowid, name, kind) SELECT 'delete', number, name, kind FROM name_documents WHERE number = old.number;
END;
--> statement-breakpoint
CREATE TRIGGER `users_named` AFTER INSERT ON `users` BEGIN
  INSERT INTO name_entries (kind, subject_id) VALUES ('person', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `users_renaming` BEFORE UPDATE OF `name` ON `users` WHEN old.name <> new.name BEGIN
  DELETE FROM name_entries WHERE kind = 'person' AND subject_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `users_renamed` AFTER UPDATE OF `name` ON `users` WHEN old.name <> new.name BEGIN
  INSERT INTO name_entries (kind, subject_id) VALUES ('person', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `users_gone` BEFORE DELETE ON `users` BEGIN
  DELETE FROM name_entries WHERE kind = 'person' AND subject_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_named` AFTER INSERT ON `articles` BEGIN
  INSERT INTO name_entries (kind, subject_id) VALUES ('article', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `articles_renaming` BEFORE UPDATE OF `headline` ON `articles` WHEN old.headline <> new.headline BEGIN
  DELETE FROM name_entries WHERE kind = 'article' AND subject_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_renamed` AFTER UPDATE OF `headline` ON `articles` WHEN old.headline <> new.headline BEGIN
  INSERT INTO name_entries (kind, subject_id) VALUES ('article', new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `articles_gone` BEFORE DELETE ON `articles` BEGIN
  DELETE FROM name_entries WHERE kind = 'article' AND subject_id = old.id;
END;
--> statement-breakpoint
INSERT INTO name_entries (kind, subject_id) SELECT 'person', id FROM users;
--> statement-breakpoint
INSERT INTO name_entries (kind, subject_id) SELECT 'article', id FROM articles;
--> statement-breakpoint
INSERT INTO comment_arrivals (comment_id) SELECT id FROM comments ORDER BY id;
