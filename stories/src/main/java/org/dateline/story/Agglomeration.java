package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins groups that are most alike on average, pair by pair, until no two are alike enough: hierarchical clustering by average link (Sokal and Michener,
 * 1958) over a sparse graph, where articles that were not compared count as not alike. Groups may be marked as closed to each other: two stories that
 * exist are never made one. Not thread-safe.
 */
final class Agglomeration {

    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> queue =
            new PriorityQueue<>(Comparator.comparingDouble((Join join) -> -join.likeness())
                    .thenComparingInt(Join::one)
                    .thenComparingInt(Join::other));

    private static final class Group {
        private double size;
        private final boolean closed;
        private int into = -1;
        private int joined;
        /** For each group the sum of the likenesses between its articles and these. */
        private final Map<Integer, Double> sums = new HashMap<>();

        Group(double size, boolean closed) {
            this.size = size;
            this.closed = closed;
        }
    }

    /** Two groups and how often each had been joined when their likeness was reckoned. */
    private record Join(int one, int other, int oneJoined, int otherJoined, double likeness) {}

    /** Adds a group and returns its number. @param closed whether it is never joined with another that is closed too */
    int group(int size, boolean closed) {
        groups.add(new Group(size, closed));
        return groups.size() - 1;
    }

    /** Sets the mean likeness of two groups that have not been joined. */
    void alike(int one, int other, double mean) {
        double sum = mean * groups.get(one).size * groups.get(other).size;
        groups.get(one).sums.put(other, sum);
        groups.get(other).sums.put(one, sum);
    }

    /** Joins two groups however alike they are, unless both are closed. */
    void bind(int one, int other) {
        int a = end(one);
        int b = end(other);
        if (a != b && !(groups.get(a).closed && groups.get(b).closed)) {
            join(a, b, Double.POSITIVE_INFINITY);
        }
    }

    /** Joins all that are at least so alike. */
    void run(double threshold) {
        for (int one = 0; one < groups.size(); one++) {
            if (groups.get(one).into >= 0) {
                continue;
            }
            for (int other : groups.get(one).sums.keySet()) {
                if (one < other) {
                    offer(one, other, threshold);
                }
            }
        }
        while (!queue.isEmpty()) {
            Join join = queue.poll();
            if (isCurrent(join.one(), join.oneJoined()) && isCurrent(join.other(), join.otherJoined())) {
                join(join.one(), join.other(), threshold);
            }
        }
    }

    private boolean isCurrent(int number, int joined) {
        Group group = groups.get(number);
        return group.into < 0 && group.joined == joined;
    }

    private void offer(int one, int other, double threshold) {
        Group a = groups.get(one);
        Group b = groups.get(other);
        double likeness = a.sums.getOrDefault(other, 0.0) / (a.size * b.size);
        if (likeness >= threshold && !(a.closed && b.closed)) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            queue.add(new Join(low, high, groups.get(low).joined, groups.get(high).joined, likeness));
        }
    }

    /** The closed one of two stays, else the lower-numbered. */
    private void join(int one, int other, double threshold) {
        boolean second = groups.get(other).closed;
        int stays = second ? other : one;
        int goes = second ? one : other;
        Group group = groups.get(stays);
        Group gone = groups.get(goes);
        gone.into = stays;
        group.size += gone.size;
        group.joined++;
        group.sums.remove(goes);
        gone.sums.forEach((third, sum) -> {
            if (third != stays) {
                Group neighbour = groups.get(third);
                neighbour.sums.remove(goes);
                double both = group.sums.merge(third, sum, Double::sum);
                neighbour.sums.put(stays, both);
            }
        });
        List<Integer> neighbours = new ArrayList<>(group.sums.keySet());
        neighbours.forEach(third -> offer(stays, third, threshold));
    }

    /** The group that a group has ended up in. */
    int end(int number) {
        int at = number;
        while (groups.get(at).into >= 0) {
            at = groups.get(at).into;
        }
        return at;
    }
}
