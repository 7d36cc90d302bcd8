package org.dateline.world;

final class Gazetteer {
    static Towns standard() { return Towns.NONE; }
}
