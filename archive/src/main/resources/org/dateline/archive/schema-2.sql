-- Version 2. What lists tell of a story is kept with it at every change, so that nobody has to count all its articles to show it.

-- An article's story is the one that it is shown in: where stories were merged, the one that they were merged into.
UPDATE article SET story = (SELECT s.merged FROM story s WHERE s.number = article.story)
  WHERE story IN (SELECT number FROM story WHERE merged IS NOT NULL);
DROP INDEX article_story;
CREATE INDEX article_story ON article (story, current, day, publisher) WHERE story IS NOT NULL;
-- Enough to count all events and quotations without going through them.
CREATE INDEX article_tally ON article (current, events, quotations);
-- Articles that a curator's decision holds elsewhere than where the clusterer put them.
CREATE INDEX article_moved ON article (number) WHERE story <> clustered;

-- first, last, articles and outlets are of the current articles; revision counts their changes; told is the revision that title and summary are of.
ALTER TABLE story ADD COLUMN outlets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story ADD COLUMN told INTEGER;
UPDATE story SET revision = 1, (articles, outlets, first, last) =
  (SELECT count(*), count(DISTINCT a.publisher), min(a.day), max(a.day) FROM article a WHERE a.story = story.number AND a.current = 1);
-- In how many current articles it is named, under whatever name was merged into it.
ALTER TABLE entity ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
UPDATE entity SET articles = (SELECT count(DISTINCT a.article) FROM appearance a WHERE a.current = 1
  AND a.entity IN (SELECT m.number FROM entity m WHERE m.number = entity.number OR m.merged = entity.number))
  WHERE merged IS NULL;
DROP INDEX story_last;
CREATE INDEX story_last ON story (coalesce(last, -999999), number, articles);
CREATE INDEX story_merged ON story (merged) WHERE merged IS NOT NULL;
