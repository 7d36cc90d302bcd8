package org.dateline.language.internal;

/** Classes of the distance between a word and its head: exact when near, then ever wider, each with its side. */
public final class Distances {

    /** How many classes there are. */
    public static final int COUNT = 24;

    private static final int SIDE = COUNT / 2;

    private Distances() {}

    /** The class of the distance from {@code dependent} to {@code head}, two different words. */
    public static int of(int dependent, int head) {
        int gap = Math.abs(head - dependent);
        int size = gap <= 5 ? gap : gap <= 7 ? 6 : gap <= 10 ? 7 : gap <= 15 ? 8 : gap <= 22 ? 9 : gap <= 35 ? 10 : 11;
        return head > dependent ? SIDE + size : size;
    }
}
