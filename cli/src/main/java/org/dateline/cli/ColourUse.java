package org.dateline.cli;

import org.dateline.cli.terminal.Terminal;

/** When to set words apart by colour and weight. Lower-case, as it is typed. */
enum ColourUse {
    auto,
    always,
    never;

    boolean isOn(Terminal terminal) {
        return switch (this) {
            case auto -> terminal.outIsTerminal() && terminal.colourWelcome();
            case always -> true;
            case never -> false;
        };
    }
}
