package org.dateline.bench.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.bench.world.LglArticle.Toponym;
import org.dateline.language.Analysis;
import org.dateline.world.Place;
import org.dateline.world.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Counts of one run over articles. For one thread. */
final class PlacesScore {

    /** 100 miles: within it a place counts as the same, since Leidner (2007). */
    private static final double NEAR = 161;

    private static final double EARTH = 6371;

    private int gold;
    private int found;
    private int near;
    private int others;
    private final List<Double> distances = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    void add(LglArticle article, Analysis analysis, List<PlaceMention> mentions) {
        Set<PlaceMention> matched = new HashSet<>();
        for (Toponym toponym : article.toponyms()) {
            gold++;
            PlaceMention mention = at(toponym, analysis, mentions);
            if (mention == null) {
                wrong.add("missed\t" + toponym.phrase() + "\t" + toponym.code() + "\t" + article.site());
                continue;
            }
            found++;
            matched.add(mention);
            Place place = mention.place();
            if (place == null) {
                wrong.add("abstained\t" + toponym.phrase() + "\t" + toponym.code() + "\t" + article.site());
                continue;
            }
            double distance = distance(toponym.latitude(), toponym.longitude(), place.latitude(), place.longitude());
            distances.add(distance);
            if (distance <= NEAR) {
                near++;
            } else {
                wrong.add("far\t" + toponym.phrase() + "\t" + toponym.code() + "\t" + article.site() + "\t" + place);
            }
        }
        for (PlaceMention mention : mentions) {
            others += mention.embedded() || mention.place() == null || matched.contains(mention) ? 0 : 1;
        }
    }

    private static @Nullable PlaceMention at(Toponym toponym, Analysis analysis, List<PlaceMention> mentions) {
        for (PlaceMention mention : mentions) {
            if (analysis.tokens().start(mention.start()) < toponym.end()
                    && analysis.tokens().end(mention.end() - 1) > toponym.start()) {
                return mention;
            }
        }
        return null;
    }

    private static double distance(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude) / 2;
        double east = Math.toRadians(otherLongitude - longitude) / 2;
        double half = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.sin(east)
                        * Math.sin(east);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    List<String> row(String name) {
        List<Double> sorted = new ArrayList<>(distances);
        Collections.sort(sorted);
        double mean = 0;
        for (double distance : sorted) {
            mean += distance / sorted.size();
        }
        return List.of(
                name,
                ActorsBenchmark.share(found, gold),
                ActorsBenchmark.share(near, distances.size()),
                ActorsBenchmark.share(near, found),
                ActorsBenchmark.share(near, gold),
                sorted.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f", sorted.get(sorted.size() / 2)),
                String.format(Locale.ROOT, "%.0f", mean));
    }

    int gold() {
        return gold;
    }

    int others() {
        return others;
    }

    List<String> wrong() {
        return Collections.unmodifiableList(wrong);
    }
}
