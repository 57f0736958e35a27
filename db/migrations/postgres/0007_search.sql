-- What staff search: the words of every comment that is not withdrawn, and the names of people and articles, kept by
-- the database itself in the transaction that changes them.
CREATE TABLE comment_words (comment_id text PRIMARY KEY, revision integer NOT NULL, scope tsvector, words tsvector);
--> statement-breakpoint
CREATE INDEX comment_words_words ON comment_words USING gin (words);
--> statement-breakpoint
CREATE TABLE name_words (kind text NOT NULL, subject_id text NOT NULL, words tsvector NOT NULL, PRIMARY KEY (kind, subject_id));
--> statement-breakpoint
CREATE INDEX name_words_words ON name_words USING gin (words);
--> statement-breakpoint
-- Without case, accents and punctuation, as SQLite's unicode61 reads: the parser then meets nothing it takes for an address.
CREATE FUNCTION search_folded(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(lower(normalize(said, NFD)), '[\u0300-\u036f]+', '', 'g'), '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f]+', ' ', 'g')
$$;
--> statement-breakpoint
CREATE FUNCTION search_words(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple', search_folded(said))
$$;
--> statement-breakpoint
-- The colon cannot come from anybody's words: a scope is never taken for one. Nobody may read what was withdrawn, so it has none.
CREATE FUNCTION search_scope(article_id text, author_id text, status text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN status <> 'withdrawn' THEN array_to_tsvector(ARRAY['a:' || article_id, 'u:' || author_id]) END
$$;
--> statement-breakpoint
CREATE FUNCTION index_comment() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO comment_words (comment_id, revision, scope) VALUES (NEW.id, 0, search_scope(NEW.article_id, NEW.author_id, NEW.status))
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_found AFTER INSERT ON comments FOR EACH ROW EXECUTE FUNCTION index_comment();
--> statement-breakpoint
-- Adding a revision reads nothing: a read would make every two posts at once run into each other. Its number is the highest so far.
CREATE FUNCTION index_revision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO comment_words AS it (comment_id, revision, words) VALUES (NEW.comment_id, NEW.number, search_words(NEW.body))
    ON CONFLICT (comment_id) DO UPDATE SET revision = excluded.revision, words = it.scope || excluded.words WHERE it.revision <= excluded.revision;
  ELSIF TG_OP = 'UPDATE' THEN
    UPDATE comment_words SET words = scope || search_words(NEW.body) WHERE comment_id = NEW.comment_id AND revision = NEW.number;
  ELSE
    DELETE FROM comment_words WHERE comment_id = OLD.comment_id AND revision = OLD.number;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER revisions_found AFTER INSERT OR DELETE OR UPDATE OF body ON revisions FOR EACH ROW EXECUTE FUNCTION index_revision();
--> statement-breakpoint
CREATE FUNCTION index_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE comment_words SET scope = search_scope(NEW.article_id, NEW.author_id, NEW.status),
    words = search_scope(NEW.article_id, NEW.author_id, NEW.status) || (
      SELECT search_words(body) FROM revisions WHERE comment_id = NEW.id AND number = NEW.revision)
  WHERE comment_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER comments_withdrawn AFTER UPDATE OF status ON comments FOR EACH ROW
WHEN ((OLD.status = 'withdrawn') <> (NEW.status = 'withdrawn')) EXECUTE FUNCTION index_withdrawn();
--> statement-breakpoint
CREATE FUNCTION index_name() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP <> 'INSERT' THEN DELETE FROM name_words WHERE kind = TG_ARGV[0] AND subject_id = OLD.id; END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO name_words (kind, subject_id, words) VALUES (TG_ARGV[0], NEW.id, search_words(to_jsonb(NEW) ->> TG_ARGV[1]));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER users_named AFTER INSERT OR DELETE OR UPDATE OF name ON users FOR EACH ROW EXECUTE FUNCTION index_name('person', 'name');
--> statement-breakpoint
CREATE TRIGGER articles_named AFTER INSERT OR DELETE OR UPDATE OF headline ON articles FOR EACH ROW EXECUTE FUNCTION index_name('article', 'headline');
--> statement-breakpoint
INSERT INTO name_words (kind, subject_id, words) SELECT 'person', id, search_words(name) FROM users;
--> statement-breakpoint
INSERT INTO name_words (kind, subject_id, words) SELECT 'article', id, search_words(headline) FROM articles;
--> statement-breakpoint
INSERT INTO comment_words (comment_id, revision, scope, words)
SELECT c.id, c.revision, search_scope(c.article_id, c.author_id, c.status), search_scope(c.article_id, c.author_id, c.status) || search_words(r.body)
FROM comments c JOIN revisions r ON r.comment_id = c.id AND r.number = c.revision;
