package org.dateline.story;

/**
 * How alike two articles are in what they are about, from 0 to 1: the cosine of their features, each weighted by its kind and by how rare it is in the
 * window; less where each names people and none of them is in the other. Two arrests for the same offence share all their words but the name.
 */
final class Likeness {

    /** What is left of the likeness of two articles about different people. */
    private static final double OTHER_PEOPLE = 0.4;

    private Likeness() {}

    /** How much a feature's kind tells of the event rather than of the subject. */
    static double weight(Features.Kind kind) {
        return switch (kind) {
            case WORD -> 1;
            case NAME -> 1.5;
            case PLACE, NUMBER, DAY, ACT -> 0.5;
            case PERSON -> 0;
        };
    }

    static double of(Weighted one, Weighted other) {
        Features a = one.features();
        Features b = other.features();
        double product = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            long left = a.key(i);
            long right = b.key(j);
            if (left == right) {
                product += one.value(i) * other.value(j);
            }
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return otherPeople(a, b) && otherPeople(b, a) ? product * OTHER_PEOPLE : product;
    }

    /** Whether the first names people, the second too, and none of the first's is in the second in any way. */
    private static boolean otherPeople(Features one, Features other) {
        int first = one.firstOf(Features.Kind.PERSON);
        if (first == one.size() || other.firstOf(Features.Kind.PERSON) == other.size()) {
            return false;
        }
        for (int i = first; i < one.size(); i++) {
            long person = one.key(i);
            if (other.has(person) || other.has(Features.as(Features.Kind.NAME, person))) {
                return false;
            }
        }
        return true;
    }
}
