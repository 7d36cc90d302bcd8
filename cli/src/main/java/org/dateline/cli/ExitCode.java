package org.dateline.cli;

/** What the process says when it ends. */
final class ExitCode {

    static final int FINE = 0;
    static final int UNREADABLE = 1;
    static final int USAGE = 2;

    private ExitCode() {}
}
