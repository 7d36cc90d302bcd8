package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dateline.Block;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.event.Event;
import org.dateline.world.Country;
import org.dateline.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * The event table of GDELT 2.0: no header, 61 columns parted by tabs, a row for each pair of actor and recipient ("GDELT Event Codebook
 * V2.0", 2015). GDELT's table has no word for what is denied, negated, planned or merely possible, so only what is reported to have
 * happened is in it.
 *
 * <p>Left empty, since nothing here knows them: tone, ethnicity, religion, known groups, the first-order division of places, and the
 * identifiers of places, which are those of the American gazetteers. A day that is not known to the day is empty too, while the
 * columns for month and year hold what is known; and the day of publication never stands in for that of the act, since the table cannot say
 * so. It is in DATEADDED: when the page was fetched, else when the article appeared.
 */
final class GdeltTable implements Exporter {

    static final int COLUMNS = 61;

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final List<String> NO_PLACE = Collections.nCopies(8, "");
    private static final List<String> NOBODY = Collections.nCopies(10, "");

    private final TextOut out;
    private final CameoCodes cameo = new CameoCodes();

    GdeltTable(OutputStream out) {
        this.out = new TextOut(out);
    }

    @Override
    public void write(Reading reading) throws IOException {
        Facts facts = new Facts(reading);
        for (Happening happening : facts.happenings()) {
            if (happening.isReportedAsFact()) {
                int number = 0;
                for (Event.Participant actor : happening.event().actors()) {
                    List<Event.Participant> recipients = happening.event().recipients();
                    for (int i = 0; i < Math.max(1, recipients.size()); i++) {
                        out.row(row(happening, actor, recipients.isEmpty() ? null : recipients.get(i), number++));
                    }
                }
            }
        }
    }

    @Override
    public void finish() {}

    private List<String> row(
            Happening happening, Event.Participant actor, Event.@Nullable Participant recipient, int number) {
        Event event = happening.event();
        Facts facts = happening.facts();
        String code = cameo.code(event);
        List<String> cells = new ArrayList<>(COLUMNS);
        cells.add(Long.toString(identifier(happening.id() + "/" + number)));
        addDate(cells, happening);
        cells.addAll(party(happening, actor));
        cells.addAll(recipient == null ? NOBODY : party(happening, recipient));
        cells.add(inFirstParagraph(happening) ? "1" : "0");
        cells.add(code);
        cells.add(CameoCodes.base(code));
        cells.add(CameoCodes.root(code));
        cells.add(Integer.toString(CameoCodes.quad(code)));
        cells.add(cameo.goldstein(code));
        cells.add(Integer.toString(Math.max(1, event.mentions().size())));
        cells.add("1");
        cells.add("1");
        cells.add("");
        cells.addAll(place(facts.standing(actor.entity()).place()));
        cells.addAll(
                recipient == null
                        ? NO_PLACE
                        : place(facts.standing(recipient.entity()).place()));
        cells.addAll(place(event.where() == null ? null : event.where().place()));
        cells.add(added(facts));
        cells.add(facts.identifier());
        return cells;
    }

    /** A number that is the same on every machine: the first 63 bits of a digest of the event's id. */
    private static long identifier(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime must have SHA-256", e);
        }
    }

    /** SQLDATE, MonthYear, Year, FractionDate: each only as far as the time is known. */
    private static void addDate(List<String> cells, Happening happening) {
        LocalDate day = happening.toldDay();
        LocalDateTime from = happening.isTold() ? happening.event().when().from() : null;
        LocalDateTime to = happening.isTold() ? happening.event().when().to() : null;
        LocalDate first = from == null ? null : from.toLocalDate();
        LocalDate last = to == null ? null : to.minusNanos(1).toLocalDate();
        boolean oneYear = first != null && last != null && first.getYear() == last.getYear();
        boolean oneMonth = oneYear && first != null && last != null && first.getMonth() == last.getMonth();
        cells.add(
                day == null
                        ? ""
                        : digits(day.getYear(), 4) + digits(day.getMonthValue(), 2) + digits(day.getDayOfMonth(), 2));
        cells.add(oneMonth && first != null ? digits(first.getYear(), 4) + digits(first.getMonthValue(), 2) : "");
        cells.add(oneYear && first != null ? digits(first.getYear(), 4) : "");
        // GDELT's own reckoning: months of thirty days in a year of 365.
        cells.add(
                day == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.4f",
                                day.getYear() + ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0));
    }

    private static String digits(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    /** The ten columns of an actor. */
    private List<String> party(Happening happening, Event.Participant participant) {
        String country = country(participant.country());
        String type = cameo.actorType(Happening.sector(participant));
        List<String> cells = new ArrayList<>(NOBODY);
        cells.set(0, country + type);
        cells.set(1, happening.name(participant).toUpperCase(Locale.ROOT));
        cells.set(2, country);
        cells.set(7, type);
        return cells;
    }

    /** CAMEO's country codes are those of ISO 3166 but for two that kept an older one. */
    private static String country(@Nullable String code) {
        return switch (code) {
            case null -> "";
            case "ROU" -> "ROM";
            case "TLS" -> "TMP";
            default -> code;
        };
    }

    /** The eight columns of a place. Types: 1 a country, 4 a city of the world, 5 a region of the world; 3 and 2 in the United States. */
    private static List<String> place(@Nullable Place place) {
        if (place == null) {
            return NO_PLACE;
        }
        Country country = Country.of(place.country());
        String fips = country == null || country.fips() == null ? "" : country.fips();
        boolean american = "USA".equals(place.country());
        boolean wholeCountry = place.resolution() == Place.Resolution.COUNTRY;
        String type = switch (place.resolution()) {
            case COUNTRY -> "1";
            case REGION -> american ? "2" : "5";
            case CITY -> american ? "3" : "4";
        };
        String name = wholeCountry || country == null ? place.name() : place.name() + ", " + country.name();
        return List.of(
                type,
                name,
                fips,
                wholeCountry ? fips : "",
                "",
                Double.toString(place.latitude()),
                Double.toString(place.longitude()),
                wholeCountry ? fips : "");
    }

    private static boolean inFirstParagraph(Happening happening) {
        for (Block block : happening.facts().article().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                return happening.event().trigger().end() <= paragraph.span().end();
            }
        }
        return false;
    }

    /** When the page was fetched, else when the article appeared; in UTC. */
    private static String added(Facts facts) {
        String retrieved = facts.reading().document().retrieved();
        if (retrieved != null) {
            try {
                return OffsetDateTime.parse(retrieved)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .format(SECOND);
            } catch (DateTimeException e) {
                // Somebody else's word for a moment; the article has one of its own.
            }
        }
        Timestamp published = facts.published();
        return published == null
                ? ""
                : Moments.moment(published)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .format(SECOND);
    }
}
