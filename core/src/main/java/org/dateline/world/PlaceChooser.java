package org.dateline.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.world.GazetteerFile.Kind;
import org.dateline.world.PlaceNames.Name;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which of its places each name of an article means. All mentions of a name mean one place, unless a region stands behind one.
 *
 * <p>A candidate begins with how well it is known (people, rank). Then all names vote, three rounds, each with its candidates as likely as they
 * are by then: a country or region for the places in it, a town for those near it, a little for those of its country. A region behind a comma
 * decides outright. The outlet's country counts a little. Likelihoods are a softmax of the sums.
 */
final class PlaceChooser {

    private static final int MOST = 80;
    private static final int VOTERS = 5;
    private static final int ROUNDS = 3;

    /** How many names before and behind vote for one. */
    private static final int REACH = 60;

    /** How likely a candidate must be to vote. */
    private static final double LEAST = 0.02;

    private final Gazetteer gazetteer;
    private final Weights weights;

    /**
     * How much things count; set on the development half of LGL.
     *
     * @param people a factor of ten in people
     * @param context the votes of other names
     * @param outlet being in the outlet's country
     * @param appended lying in the region that stands behind
     * @param near kilometres within which towns vote for each other
     * @param containment a region's vote for what lies in it
     * @param county a county's
     * @param fame a factor of ten in names in other languages
     */
    record Weights(
            double people,
            double context,
            double outlet,
            double appended,
            double near,
            double containment,
            double county,
            double fame) {

        static final Weights STANDARD = new Weights(0.9, 4.5, 1.5, 12, 120, 1.5, 2.0, 1.5);
    }

    PlaceChooser(Gazetteer gazetteer, Weights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /** A name with its candidates. */
    static final class Group {
        final int[] places;
        final double[] prior;
        final double[] likely;
        final int[] voters = new int[VOTERS];
        double mentions;

        Group(int[] places, double[] prior) {
            this.places = places;
            this.prior = prior;
            this.likely = new double[places.length];
        }

        /** Its likeliest candidates in order; -1 behind the last. */
        void nameVoters() {
            java.util.Arrays.fill(voters, -1);
            for (int n = 0; n < VOTERS; n++) {
                int best = -1;
                for (int i = 0; i < places.length; i++) {
                    if (likely[i] >= LEAST && (best < 0 || likely[i] > likely[best]) && !isVoter(i, n)) {
                        best = i;
                    }
                }
                voters[n] = best;
                if (best < 0) {
                    return;
                }
            }
        }

        private boolean isVoter(int candidate, int count) {
            for (int i = 0; i < count; i++) {
                if (voters[i] == candidate) {
                    return true;
                }
            }
            return false;
        }

        int best() {
            int best = -1;
            for (int i = 0; i < places.length; i++) {
                if (best < 0 || likely[i] > likely[best]) {
                    best = i;
                }
            }
            return best;
        }
    }

    /** For each name its group; null where the gazetteer has none. */
    @Nullable
    Group[] choose(List<Name> names, List<Long> dateline, @Nullable String outletCountry) {
        Map<String, Group> groups = new HashMap<>();
        List<Group> order = new ArrayList<>();
        @Nullable Group[] chosen = new Group[names.size()];
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (name.key() == 0) {
                continue;
            }
            Name region = i + 1 < names.size() && names.get(i + 1).appended() ? names.get(i + 1) : null;
            Name town = name.appended() ? names.get(i - 1) : null;
            String id =
                    name.key() + (region == null ? "" : ">" + region.key()) + (town == null ? "" : "<" + town.key());
            Group group = groups.get(id);
            if (group == null) {
                group = group(name.key(), outletCountry);
                if (group == null) {
                    continue;
                }
                if (region != null) {
                    prefer(group, region.key(), true);
                }
                if (town != null) {
                    prefer(group, town.key(), false);
                }
                groups.put(id, group);
                order.add(group);
            }
            group.mentions += name.embedded() ? 0.5 : 1;
            chosen[i] = group;
        }
        joinNames(names, chosen);
        for (long key : dateline) {
            Group group = group(key, outletCountry);
            if (group != null) {
                group.mentions = 2;
                order.add(group);
            }
        }
        vote(order);
        return chosen;
    }

    /** "Lexington" alone means the Lexington that a region stood behind. */
    private void joinNames(List<Name> names, @Nullable Group[] chosen) {
        Map<Long, Group> told = new HashMap<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Group group = chosen[i];
            if (group != null && names.get(i + 1).appended()) {
                told.putIfAbsent(names.get(i).key(), group);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            Group group = told.get(names.get(i).key());
            boolean alone = i + 1 >= names.size() || !names.get(i + 1).appended();
            if (group != null && alone && chosen[i] != null && !names.get(i).appended()) {
                group.mentions += 1;
                chosen[i] = group;
            }
        }
    }

    private @Nullable Group group(long key, @Nullable String outletCountry) {
        int count = 0;
        int[] places = new int[MOST];
        double[] prior = new double[MOST];
        for (int slot = gazetteer.first(key); gazetteer.matches(slot, key); slot++) {
            int place = gazetteer.entry(slot);
            double score = weights.people() * prominence(place, gazetteer.isAlias(slot))
                    + weights.fame() * Math.log10(1.0 + gazetteer.fame(place));
            if (outletCountry != null && outletCountry.equals(gazetteer.country(place))) {
                score += weights.outlet();
            }
            int at = count;
            if (count == MOST) {
                at = lowest(prior);
                if (prior[at] >= score) {
                    continue;
                }
            } else {
                count++;
            }
            places[at] = place;
            prior[at] = score;
        }
        count = dropDoubles(places, prior, count);
        return count == 0
                ? null
                : new Group(java.util.Arrays.copyOf(places, count), java.util.Arrays.copyOf(prior, count));
    }

    /** A province or county that is its town over again is left out; one named after its capital gives way to it. */
    private int dropDoubles(int[] places, double[] prior, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean same = false;
            for (int j = 0; j < count; j++) {
                if (gazetteer.kind(places[i]) != Kind.COUNTRY && contains(places[i], places[j])) {
                    same |= gazetteer.population(places[j]) * 2L >= gazetteer.population(places[i]);
                    prior[i] -= weights.people();
                    break;
                }
            }
            if (!same) {
                places[kept] = places[i];
                prior[kept++] = prior[i];
            }
        }
        return kept;
    }

    private static int lowest(double[] values) {
        int lowest = 0;
        for (int i = 1; i < values.length; i++) {
            lowest = values[i] < values[lowest] ? i : lowest;
        }
        return lowest;
    }

    /** How well known a place is, in powers of ten. */
    private double prominence(int place, boolean alias) {
        double people = Math.log10(gazetteer.population(place) + 10.0);
        double known = switch (gazetteer.kind(place)) {
            case COUNTRY -> Math.max(people, 5) + 3;
            case CAPITAL -> people + 2.2;
            case REGION -> people - 0.3;
            case SEAT -> people + 0.4;
            case TOWN -> people;
            case QUARTER -> people - 1;
            case COUNTY -> people - (alias ? 2 : 0.3);
            case WATER, RIVER, AREA, CONTINENT -> 7;
            case SITE -> 6;
        };
        boolean small = gazetteer.kind(place) != Kind.CAPITAL && gazetteer.population(place) < 1_000_000;
        return switch (gazetteer.kind(place)) {
            case SEAT, TOWN, QUARTER -> known - (alias ? small ? 1 : 0.3 : 0);
            case CAPITAL, REGION -> known - (alias ? 0.3 : 0);
            case COUNTRY, COUNTY, WATER, RIVER, AREA, SITE, CONTINENT -> known;
        };
    }

    /** Adds what the name before or behind decides. */
    private void prefer(Group group, long other, boolean behind) {
        for (int i = 0; i < group.places.length; i++) {
            for (int slot = gazetteer.first(other); gazetteer.matches(slot, other); slot++) {
                int place = gazetteer.entry(slot);
                if (behind ? contains(place, group.places[i]) : contains(group.places[i], place)) {
                    group.prior[i] += weights.appended();
                    break;
                }
            }
        }
    }

    /** Whether one place lies in another as the gazetteer has them. */
    private boolean contains(int region, int place) {
        return switch (gazetteer.kind(region)) {
            case COUNTRY -> region != place && gazetteer.sameCountry(region, place);
            case REGION -> gazetteer.region(place) == region;
            case COUNTY -> gazetteer.county(place) == region;
            default -> false;
        };
    }

    private void vote(List<Group> groups) {
        for (Group group : groups) {
            softmax(group, group.prior);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> scores = new ArrayList<>();
            for (Group group : groups) {
                group.nameVoters();
            }
            for (int number = 0; number < groups.size(); number++) {
                scores.add(scores(groups, number));
            }
            for (int i = 0; i < groups.size(); i++) {
                softmax(groups.get(i), scores.get(i));
            }
        }
    }

    /** What the names around one give its candidates. In a list of hundreds of places the nearest names in the text are enough. */
    private double[] scores(List<Group> groups, int number) {
        Group group = groups.get(number);
        double[] score = group.prior.clone();
        int from = Math.max(0, number - REACH);
        int to = Math.min(groups.size(), number + REACH + 1);
        for (int i = 0; i < score.length; i++) {
            double support = 0;
            for (int at = from; at < to; at++) {
                if (at != number) {
                    Group other = groups.get(at);
                    support += Math.min(2, Math.sqrt(other.mentions)) * support(group.places[i], other);
                }
            }
            score[i] += weights.context() * Math.log1p(support);
        }
        return score;
    }

    private double support(int place, Group other) {
        double support = 0;
        for (int voter : other.voters) {
            if (voter < 0 || other.places[voter] == place) {
                break;
            }
            support += other.likely[voter] * affinity(place, other.places[voter]);
        }
        return support;
    }

    private double affinity(int place, int other) {
        if (contains(other, place) || contains(place, other)) {
            int outer = contains(other, place) ? other : place;
            return switch (gazetteer.kind(outer)) {
                case COUNTRY -> 0.15;
                case REGION -> weights.containment();
                default -> weights.county();
            };
        }
        if (gazetteer.kind(place) == Kind.COUNTRY || gazetteer.kind(other) == Kind.COUNTRY) {
            return 0;
        }
        double north = Math.abs(gazetteer.latitude(place) - gazetteer.latitude(other)) * 111;
        double near = north > 8 * weights.near() ? 0 : Math.exp(-gazetteer.distance(place, other) / weights.near());
        return near
                + (gazetteer.sameCountry(place, other) ? 0.1 : 0)
                + (gazetteer.region(place) >= 0 && gazetteer.region(place) == gazetteer.region(other) ? 0.5 : 0);
    }

    private static void softmax(Group group, double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            group.likely[i] = Math.exp(scores[i] - most);
            sum += group.likely[i];
        }
        for (int i = 0; i < scores.length; i++) {
            group.likely[i] /= sum;
        }
    }
}
