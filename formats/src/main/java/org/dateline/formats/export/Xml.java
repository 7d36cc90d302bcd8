package org.dateline.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 piece by piece: what has been written goes to the stream with {@link #send}. Characters that XML cannot hold become
 * U+FFFD. Used by one thread.
 */
final class Xml {

    private final OutputStream out;
    private final StringWriter buffer = new StringWriter();
    private final XMLStreamWriter writer;

    Xml(OutputStream out) {
        this.out = out;
        try {
            // The JDK's own, whichever others lie on the class path: the same bytes everywhere.
            this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names and values by turns. */
    Xml start(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml end() {
        try {
            writer.writeEndElement();
            writer.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with a text; nothing if there is no text. */
    Xml text(String name, @Nullable String text, String... attributes) {
        if (text != null) {
            try {
                writer.writeStartElement(name);
                attributes(attributes);
                writer.writeCharacters(PlainText.xml(text));
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            end();
        }
        return this;
    }

    Xml empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
            writer.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void send() throws IOException {
        try {
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
        buffer.getBuffer().setLength(0);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], PlainText.xml(attributes[i + 1]));
        }
    }
}
