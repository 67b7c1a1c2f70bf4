package vn.dondoc.report;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.dondoc.finding.Visible;

/** XML 1.0, indented, in UTF-8. Characters that it cannot hold are shown as {@code ⟨U+001B⟩}. */
public final class XmlText implements AutoCloseable {

    private final XMLStreamWriter xml;
    private final Deque<Boolean> hasElements = new ArrayDeque<>();

    public XmlText(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Begins an element; attributes stand in the order of their names. */
    public void start(String element, Map<String, String> attributes) throws XMLStreamException {
        if (!hasElements.isEmpty()) {
            hasElements.pop();
            hasElements.push(true);
        }
        line();
        xml.writeStartElement(element);
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), Visible.text(attribute.getValue()));
        }
        hasElements.push(false);
    }

    /** Lines of text. */
    public void text(String lines) throws XMLStreamException {
        for (String line : lines.split("\n", -1)) {
            if (!line.isEmpty()) {
                xml.writeCharacters(Visible.text(line) + "\n");
            }
        }
    }

    public void end() throws XMLStreamException {
        if (hasElements.pop()) {
            line();
        }
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(hasElements.size()));
    }

    /** Ends the document; the stream below stays open. */
    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.close();
    }
}
