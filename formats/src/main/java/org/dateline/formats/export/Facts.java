package org.dateline.formats.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Article;
import org.dateline.Block;
import org.dateline.Contents;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.event.Event;
import org.dateline.world.Standing;
import org.jspecify.annotations.Nullable;

/** What several formats ask of one reading. Immutable. */
final class Facts {

    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_TITLE = 120;

    private final Reading reading;
    private final Map<String, Integer> places = new HashMap<>();

    Facts(Reading reading) {
        this.reading = reading;
        List<Entity> entities = reading.contents().entities();
        for (int i = 0; i < entities.size(); i++) {
            places.put(entities.get(i).id(), i);
        }
    }

    Reading reading() {
        return reading;
    }

    Article article() {
        return reading.article();
    }

    Contents contents() {
        return reading.contents();
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        for (Event event : contents().events()) {
            happenings.add(new Happening(this, event));
        }
        return happenings;
    }

    String id() {
        return reading.document().id();
    }

    @Nullable
    Entity entity(@Nullable String id) {
        Integer at = id == null ? null : places.get(id);
        return at == null ? null : contents().entities().get(at);
    }

    Standing standing(@Nullable String id) {
        Integer at = id == null ? null : places.get(id);
        return at == null ? Standing.UNKNOWN : contents().standings().get(at);
    }

    /** The article's address; null if neither the page nor the caller gave one. */
    @Nullable
    String url() {
        String url = article().url();
        String uri = reading.document().uri();
        return url != null ? url : isWeb(uri) ? uri : null;
    }

    /** The address, or a name of the document that is as good as one where an address must be. */
    String identifier() {
        String url = url();
        return url != null ? url : "urn:dateline:" + Addresses.encoded(id());
    }

    /** When it appeared, else when it last changed. */
    @Nullable
    Timestamp published() {
        Timestamp published = article().published();
        return published != null ? published : article().modified();
    }

    /** The headline, else the beginning of the text, else what the document is called. */
    String title() {
        String headline = article().headline();
        if (headline != null && !headline.isBlank()) {
            return headline;
        }
        String text = article().text();
        return text.isBlank() ? reading.document().uri() : shortened(text, LONGEST_TITLE);
    }

    /** The standfirst, else the beginning of the first paragraph. */
    String summary() {
        String standfirst = article().standfirst();
        if (standfirst != null && !standfirst.isBlank()) {
            return standfirst;
        }
        for (Block block : article().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                return shortened(paragraph.span().exact(), LONGEST_SUMMARY);
            }
        }
        return shortened(article().text(), LONGEST_SUMMARY);
    }

    /** The spelling of a constant in a record: "list-item". */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    /** At most so many code points, ended by an ellipsis where something is left out. */
    static String shortened(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
    }
}
