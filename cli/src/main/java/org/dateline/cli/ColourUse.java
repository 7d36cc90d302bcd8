package org.dateline.cli;

import org.dateline.cli.terminal.Terminal;

/** When to set words apart by colour and weight. */
enum ColourUse {
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Terminal terminal) {
        return switch (this) {
            case AUTO -> terminal.outIsTerminal() && terminal.colourWelcome();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return switch (this) {
            case AUTO -> "auto";
            case ALWAYS -> "always";
            case NEVER -> "never";
        };
    }
}
