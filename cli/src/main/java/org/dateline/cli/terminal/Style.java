package org.dateline.cli.terminal;

/** The few ways in which a line is set apart, as ANSI escapes or not at all. Immutable. */
enum Style {
    PLAIN(""),
    HEADLINE("1"),
    STANDFIRST("3"),
    SUBHEADING("1"),
    QUIET("2"),
    WARNING("33"),
    KEPT("32"),
    REJECTED("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
