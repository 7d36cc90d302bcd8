package org.dateline.archive;

/** Names of the index's fields. A block holds an article's events and quotations and, last, the article. */
final class Fields {

    /** What a document is: {@link #AN_ARTICLE}, {@link #AN_EVENT}, {@link #A_QUOTATION}. */
    static final String KIND = "kind";

    static final String AN_ARTICLE = "article";
    static final String AN_EVENT = "event";
    static final String A_QUOTATION = "quotation";

    /** The article's number, on every document of its block. */
    static final String ARTICLE = "article";

    /** The row's number in its own table. */
    static final String NUMBER = "number";

    static final String HEADLINE = "headline";
    static final String STANDFIRST = "standfirst";
    static final String BODY = "body";
    static final String PUBLISHER = "publisher";
    static final String SECTION = "section";
    static final String SPEAKER = "speaker";
    static final String PLACE = "place";
    static final String POINT = "point";

    /** Days to sort and count by: of an article its publication, of an event its beginning. */
    static final String DAY = "day";

    /** Day of publication, to be asked for. */
    static final String PUBLISHED = "published";

    static final String TYPE = "type";
    static final String MODE = "mode";
    static final String STATUS = "status";
    static final String ACTOR = "actor";
    static final String RECIPIENT = "recipient";

    /** First and last day of an event. */
    static final String FROM = "from";

    static final String TO = "to";

    /** What was said. */
    static final String CONTENT = "content";

    /** Values to be counted. */
    static final String COUNTED = "counted-";

    static final String COUNTRY = "country";
    static final String ACTOR_COUNTRY = "actor-country";
    static final String RECIPIENT_COUNTRY = "recipient-country";

    /** The day of what has none: sorts behind everything. */
    static final long NO_DAY = -1_000_000;

    private Fields() {}
}
