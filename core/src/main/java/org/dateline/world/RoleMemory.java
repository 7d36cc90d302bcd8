package org.dateline.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.Reading;
import org.dateline.Timestamp;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A memory that learns from readings: for each person named in full, the roles that articles gave, by day. Thread-safe; what it answers
 * depends on what it has learned so far, so a run that must be repeatable learns before it reads, or reads in one thread.
 */
public final class RoleMemory implements Memory {

    /** Offices change hands: what was last said so many days before is no longer known. */
    private static final int DAYS = 730;

    private final Map<String, TreeMap<LocalDate, Recollection>> people = new HashMap<>();

    /**
     * Learns what a reading's own text says people are. Nothing is learned from an article without a date, of people named by one word,
     * or of what was itself remembered.
     */
    public synchronized void learn(Reading reading) {
        Timestamp published = reading.article().published();
        if (published == null) {
            return;
        }
        for (int i = 0; i < reading.contents().entities().size(); i++) {
            Entity entity = reading.contents().entities().get(i);
            Standing standing = reading.contents().standings().get(i);
            if (entity.kind() == EntityKind.PERSON
                    && isFull(entity.name())
                    && !entity.roles().isEmpty()
                    && standing.recalled() == null
                    && (standing.country() != null || standing.sector() != null)) {
                people.computeIfAbsent(entity.name(), name -> new TreeMap<>())
                        .putIfAbsent(
                                published.date(),
                                new Recollection(
                                        entity.roles().getFirst().title(),
                                        standing.country(),
                                        standing.sector(),
                                        published.date().toString(),
                                        reading.document().uri()));
            }
        }
    }

    /** People it knows something of. */
    public synchronized int size() {
        return people.size();
    }

    @Override
    public synchronized @Nullable Recollection recall(String name, String day) {
        TreeMap<LocalDate, Recollection> known = people.get(name);
        if (known == null) {
            return null;
        }
        LocalDate asked = LocalDate.parse(day);
        Map.Entry<LocalDate, Recollection> last = known.floorEntry(asked);
        if (last == null || last.getKey().isBefore(asked.minusDays(DAYS))) {
            return null;
        }
        // Two people of one name, as far as countries tell, are nobody for certain.
        for (Recollection other :
                known.subMap(asked.minusDays(DAYS), true, asked, true).values()) {
            if (other.country() != null
                    && last.getValue().country() != null
                    && !Objects.equals(other.country(), last.getValue().country())) {
                return null;
            }
        }
        return last.getValue();
    }

    static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }
}
