package org.dateline.story;

/**
 * How far back a clusterer looks. Immutable.
 *
 * @param days an article joins no story whose articles are all further away in time than this
 * @param articles the clusterer forgets the oldest beyond this many; their stories keep their ids but get no more articles once all are forgotten
 */
public record Window(int days, int articles) {

    /** Two weeks, two hundred thousand articles. */
    public static final Window STANDARD = new Window(14, 200_000);

    public Window {
        if (days < 0 || articles < 1) {
            throw new IllegalArgumentException("A window holds at least an article and no negative days, not " + days
                    + " days and " + articles + " articles");
        }
    }
}
