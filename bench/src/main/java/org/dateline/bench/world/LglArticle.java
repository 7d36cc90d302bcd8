package org.dateline.bench.world;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article of the Local-Global Lexicon with its toponyms. Immutable.
 *
 * @param site the outlet's site
 */
record LglArticle(String text, String site, List<Toponym> toponyms) {

    /**
     * A name and where it is.
     *
     * @param start first UTF-16 unit
     * @param end the unit after the last
     * @param code GeoNames' feature code
     */
    record Toponym(int start, int end, String phrase, String code, double latitude, double longitude) {}

    /**
     * The articles of the file. Toponyms without a place in the gold are left out.
     *
     * @throws IOException if the file cannot be read
     */
    static List<LglArticle> read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList nodes = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("article");
            List<LglArticle> articles = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                articles.add(article((Element) nodes.item(i)));
            }
            return articles;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static LglArticle article(Element article) {
        List<Toponym> toponyms = new ArrayList<>();
        NodeList nodes = article.getElementsByTagName("toponym");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element toponym = (Element) nodes.item(i);
            if (toponym.getElementsByTagName("gaztag").getLength() > 0) {
                toponyms.add(new Toponym(
                        Integer.parseInt(text(toponym, "start")),
                        Integer.parseInt(text(toponym, "end")),
                        text(toponym, "phrase"),
                        text(toponym, "fcode"),
                        Double.parseDouble(text(toponym, "lat")),
                        Double.parseDouble(text(toponym, "lon"))));
            }
        }
        return new LglArticle(text(article, "text"), text(article, "domain"), List.copyOf(toponyms));
    }

    private static String text(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        return nodes.getLength() == 0
                ? ""
                : nodes.item(0).getTextContent().strip().isEmpty()
                        ? ""
                        : nodes.item(0).getTextContent();
    }
}
