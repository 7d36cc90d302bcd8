package org.dateline.formats;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays a record out for the eye: a member a line, two spaces a level; but an object or list that was marked as short
 * stays on one line, since a block of the body says little and there are many. Line feeds on every system. Used by one
 * thread for one record.
 */
final class Indentation implements PrettyPrinter {

    private int level;
    private int levelsInline;
    private boolean nextInline;

    /** The object or list that is opened next goes on one line, with all in it. */
    void inlineNext() {
        nextInline = true;
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        open(generator, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        feed(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        close(generator, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        open(generator, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        feed(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        close(generator, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    private void open(JsonGenerator generator, char mark) {
        generator.writeRaw(mark);
        level++;
        if (nextInline || levelsInline > 0) {
            levelsInline++;
            nextInline = false;
        }
    }

    private void separate(JsonGenerator generator) {
        generator.writeRaw(levelsInline > 0 ? ", " : ",");
        feed(generator);
    }

    private void close(JsonGenerator generator, int members, char mark) {
        level--;
        if (members > 0) {
            feed(generator);
        }
        if (levelsInline > 0) {
            levelsInline--;
        }
        generator.writeRaw(mark);
    }

    private void feed(JsonGenerator generator) {
        if (levelsInline == 0) {
            generator.writeRaw('\n');
            for (int i = 0; i < level; i++) {
                generator.writeRaw("  ");
            }
        }
    }
}
