package org.dateline.page;

import java.lang.Character.UnicodeScript;

/** Counts letters by script. A text has few scripts, so they are found by walking a short list. Confined to one thread. */
final class ScriptTally {

    private static final int MOST_SCRIPTS = 24;

    private final UnicodeScript[] scripts = new UnicodeScript[MOST_SCRIPTS];
    private final int[] counts = new int[MOST_SCRIPTS];
    private int size = 1;

    ScriptTally() {
        scripts[0] = UnicodeScript.LATIN;
    }

    /** Counts a character if it is a letter. Scripts beyond the first two dozen are not counted. */
    void add(char c) {
        if (c < 0x80) {
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                counts[0]++;
            }
            return;
        }
        if (!Character.isLetter(c)) {
            return;
        }
        UnicodeScript script = UnicodeScript.of(c);
        for (int i = 0; i < size; i++) {
            if (scripts[i] == script) {
                counts[i]++;
                return;
            }
        }
        if (size < MOST_SCRIPTS) {
            scripts[size] = script;
            counts[size++] = 1;
        }
    }

    int count(UnicodeScript script) {
        for (int i = 0; i < size; i++) {
            if (scripts[i] == script) {
                return counts[i];
            }
        }
        return 0;
    }

    /** The script with the most letters; the one met first among equals. */
    UnicodeScript commonest() {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return scripts[best];
    }
}
