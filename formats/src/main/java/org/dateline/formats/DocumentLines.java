package org.dateline.formats;

import java.util.EnumMap;
import java.util.Map;
import org.dateline.Document;
import org.dateline.Timestamp;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents handed in as JSON, one a line:
 * {@code {"id": "...", "html": "..." | "text": "...", "url": null, "published": "2025-07-10" | null, "publisher": null}}.
 * Members it does not know are passed over, so that a richer table can be fed as it is. Immutable and thread-safe.
 */
public final class DocumentLines {

    private static final String EXAMPLE = "{\"id\": \"1\", \"text\": \"...\", \"published\": \"2025-07-10\"}";

    private final JsonFactory factory;
    private final String source;

    private DocumentLines(String source) {
        this.source = source;
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.IGNORE_UNDEFINED)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // The caller bounds the length of a line; a second, smaller bound here would only surprise.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Lines of a file or stream of this name. A document without a {@code url} is called after it: {@code name:7}. */
    public static DocumentLines of(String source) {
        return new DocumentLines(source);
    }

    /**
     * Reads one line. Half a surrogate pair in {@code html} or {@code text}, which no encoding can hold, becomes U+FFFD.
     *
     * @param line the line's bytes, UTF-8, with or without its line feed
     * @param number the line's number, from 1
     */
    public DocumentLine read(byte[] line, long number) {
        Map<Member, String> members = new EnumMap<>(Member.class);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("not-an-object", "is not a JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Member member = Member.named(parser.currentName());
                JsonToken value = parser.nextToken();
                if (member == null) {
                    parser.skipChildren();
                } else if (members.containsKey(member)) {
                    throw new BadLine("repeated-field", "gives \"" + member.spelling + "\" twice");
                } else if (value != JsonToken.VALUE_NULL) {
                    String text = text(member, value, parser);
                    if (member.isContent() || !text.isBlank()) {
                        // An empty cell of somebody's table means that they do not know.
                        members.put(member, text);
                    }
                }
            }
            if (parser.nextToken() != null) {
                throw new BadLine("not-an-object", "holds more than one JSON value");
            }
            return new DocumentLine.Good(document(members, number));
        } catch (BadLine bad) {
            return bad(members, number, bad.code, bad.problem);
        } catch (StreamConstraintsException e) {
            return bad(members, number, "not-json", "is nested too deeply to be read");
        } catch (JacksonException e) {
            return bad(members, number, "not-json", "is not JSON" + where(e));
        }
    }

    private static String text(Member member, JsonToken value, JsonParser parser) {
        boolean fits = value == JsonToken.VALUE_STRING || (member == Member.ID && value == JsonToken.VALUE_NUMBER_INT);
        if (!fits) {
            throw new BadLine("wrong-type", "gives \"" + member.spelling + "\" as something else than a string");
        }
        return parser.getString();
    }

    private Document document(Map<Member, String> members, long number) {
        String html = members.get(Member.HTML);
        String text = members.get(Member.TEXT);
        if (html != null && text != null) {
            throw new BadLine("two-contents", "gives both \"html\" and \"text\"");
        }
        String url = members.get(Member.URL);
        String uri = url != null ? url : source + ":" + number;
        Document.Known known =
                new Document.Known(members.get(Member.ID), url, published(members), members.get(Member.PUBLISHER));
        if (html != null) {
            return Document.html(wellFormed(html), uri).with(known);
        }
        if (text != null) {
            return Document.text(wellFormed(text), uri).with(known);
        }
        throw new BadLine("no-content", "gives neither \"html\" nor \"text\"");
    }

    private static @Nullable Timestamp published(Map<Member, String> members) {
        String published = members.get(Member.PUBLISHED);
        if (published == null) {
            return null;
        }
        return Timestamps.parse(published)
                .orElseThrow(() -> new BadLine(
                        "bad-date",
                        "gives \"published\" as \"" + shortened(published)
                                + "\", which is not a date like 2025-07-10 or 2025-07-10T09:30+03:00"));
    }

    private DocumentLine bad(Map<Member, String> members, long number, String code, String problem) {
        String message =
                source + ", line " + number + ": " + problem + ". Write one object a line, like " + EXAMPLE + ".";
        return new DocumentLine.Bad(new ErrorRecord(members.get(Member.ID), number, code, message));
    }

    private static String where(JacksonException e) {
        int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
        String problem = shortened(e.getOriginalMessage());
        return (column > 0 ? " from column " + column : "") + " on (" + problem + ")";
    }

    private static String shortened(String text) {
        int limit = 120;
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit)) + "…";
    }

    private static String wellFormed(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (repaired == null) {
                    repaired = new StringBuilder(text);
                }
                repaired.setCharAt(i, '\uFFFD');
            }
            i += Character.charCount(c);
        }
        return repaired == null ? text : repaired.toString();
    }

    private enum Member {
        ID("id"),
        HTML("html"),
        TEXT("text"),
        URL("url"),
        PUBLISHED("published"),
        PUBLISHER("publisher");

        final String spelling;

        Member(String spelling) {
            this.spelling = spelling;
        }

        boolean isContent() {
            return this == HTML || this == TEXT;
        }

        static @Nullable Member named(String name) {
            for (Member member : values()) {
                if (member.spelling.equals(name)) {
                    return member;
                }
            }
            return null;
        }
    }

    /** Leaves the middle of a line; caught in this class. */
    private static final class BadLine extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final String code;
        final String problem;

        BadLine(String code, String problem) {
            super(problem, null, false, false);
            this.code = code;
            this.problem = problem;
        }
    }
}
