package org.dateline.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.EventSummary;
import org.dateline.archive.Part;
import org.jspecify.annotations.Nullable;

/** What the sources say about one entry of a timeline, side by side: its numbers, and whether it happened. Stateless. */
final class Claims {

    private static final Set<String> YES = Set.of("asserted", "claimed");
    private static final Set<String> NO = Set.of("denied", "negated");

    /**
     * One claim.
     *
     * @param source whom the outlet names as its source, or null
     * @param value as it is compared
     * @param amount the number, or null where it is none
     * @param revises the article of the same outlet whose claim this one changes, or null
     */
    record Claim(
            EventSummary event,
            @Nullable String source,
            String value,
            EventSummary.@Nullable Amount amount,
            Part evidence,
            @Nullable String revises) {}

    /** Claims on one thing. */
    record Group(String id, String entry, String aspect, boolean contradicts, List<Claim> claims) {
        Group {
            claims = List.copyOf(claims);
        }
    }

    private static final Comparator<EventSummary> BY_PUBLICATION = Comparator.comparing(
                    EventSummary::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(EventSummary::id);

    private Claims() {}

    /** What at least two reports say something about; those that contradict each other first. */
    static List<Group> of(List<Timeline.Entry> entries) {
        List<Group> groups = new ArrayList<>();
        for (Timeline.Entry entry : entries) {
            List<EventSummary> reports = entry.reports().stream().sorted(BY_PUBLICATION).toList();
            Map<String, List<Claim>> byAspect = new LinkedHashMap<>();
            for (EventSummary report : reports) {
                for (EventSummary.Amount amount : report.quantities()) {
                    List<Claim> before = byAspect.computeIfAbsent(amount.what(), what -> new ArrayList<>());
                    before.add(number(report, amount, before));
                }
            }
            List<Claim> statuses = reports.stream()
                    .filter(report -> YES.contains(report.status()) || NO.contains(report.status()))
                    .map(report -> new Claim(report, source(report), report.status(), null, report.evidence(), null))
                    .toList();
            if (denied(statuses)) {
                byAspect.put("status", statuses);
            }
            byAspect.forEach((aspect, claims) -> {
                if (claims.stream().map(claim -> claim.event().article()).distinct().count() > 1) {
                    boolean contradicts = aspect.equals("status") || contradict(claims);
                    groups.add(new Group("", entry.id(), aspect, contradicts, claims));
                }
            });
        }
        groups.sort(Comparator.comparing(Group::contradicts).reversed());
        List<Group> numbered = new ArrayList<>();
        for (Group group : groups) {
            numbered.add(new Group(
                    "c" + (numbered.size() + 1), group.entry(), group.aspect(), group.contradicts(), group.claims()));
        }
        return numbered;
    }

    private static Claim number(EventSummary report, EventSummary.Amount amount, List<Claim> before) {
        String value = value(amount);
        String revises = before.stream()
                .filter(claim -> report.publisher() != null
                        && report.publisher().equals(claim.event().publisher())
                        && !claim.event().article().equals(report.article())
                        && !claim.value().equals(value))
                .reduce((first, second) -> second)
                .map(claim -> claim.event().article())
                .orElse(null);
        return new Claim(report, source(report), value, amount, amount.evidence(), revises);
    }

    private static boolean denied(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> YES.contains(claim.value()))
                && claims.stream().anyMatch(claim -> NO.contains(claim.value()));
    }

    /** Whether two of the numbers cannot both be true. What an outlet has revised itself is no longer its claim. */
    private static boolean contradict(List<Claim> claims) {
        Set<String> revised = claims.stream()
                .map(Claim::revises)
                .filter(article -> article != null)
                .collect(Collectors.toSet());
        List<EventSummary.Amount> amounts = new ArrayList<>();
        for (Claim claim : claims) {
            EventSummary.Amount amount = claim.amount();
            if (amount != null && !revised.contains(claim.event().article())) {
                amounts.add(amount);
            }
        }
        for (int i = 0; i < amounts.size(); i++) {
            for (int j = i + 1; j < amounts.size(); j++) {
                if (apart(amounts.get(i), amounts.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean apart(EventSummary.Amount one, EventSummary.Amount other) {
        return low(one) > high(other) || low(other) > high(one);
    }

    /** "About 100" leaves a tenth to either side. */
    private static double low(EventSummary.Amount amount) {
        return switch (amount.bound()) {
            case "at-most" -> Double.NEGATIVE_INFINITY;
            case "about" -> amount.value() * 0.9;
            default -> amount.value();
        };
    }

    private static double high(EventSummary.Amount amount) {
        Double upper = amount.upper();
        return switch (amount.bound()) {
            case "at-least" -> Double.POSITIVE_INFINITY;
            case "about" -> amount.value() * 1.1;
            case "range" -> upper == null ? amount.value() : upper;
            default -> amount.value();
        };
    }

    private static String value(EventSummary.Amount amount) {
        Double upper = amount.upper();
        String text = plain(amount.value()) + (upper == null ? "" : "-" + plain(upper));
        return amount.bound().equals("exact") || amount.bound().equals("range") ? text : amount.bound() + " " + text;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    private static @Nullable String source(EventSummary event) {
        return event.attribution().stream()
                .map(party -> party.name() == null ? party.exact() : party.name())
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }
}
