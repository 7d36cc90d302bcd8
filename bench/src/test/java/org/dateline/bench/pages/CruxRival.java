package org.dateline.bench.pages;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Crux. It needs a jsoup of 2016, which would break everything else here, so it lives in a class loader of its own over
 * the jars that the build lays into {@code target/crux}, and is called by reflection.
 */
public final class CruxRival implements Extractor {

    private static final String ADDRESS = "https://news.example/story";

    private final Method with;
    private final Method metadata;
    private final Method content;
    private final Method article;
    private final Field title;
    private final Field document;
    private final Method markup;

    /** Loads Crux from the build folder. */
    public CruxRival() {
        try {
            // Never closed: classes are loaded from it until the end.
            @SuppressWarnings("resource")
            ClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
            Class<?> extractor = loader.loadClass("com.chimbori.crux.articles.ArticleExtractor");
            Class<?> result = loader.loadClass("com.chimbori.crux.articles.Article");
            with = extractor.getMethod("with", String.class, String.class);
            metadata = extractor.getMethod("extractMetadata");
            content = extractor.getMethod("extractContent");
            article = extractor.getMethod("article");
            title = result.getField("title");
            document = result.getField("document");
            markup = loader.loadClass("org.jsoup.nodes.Element").getMethod("outerHtml");
        } catch (ReflectiveOperationException | IOException | URISyntaxException e) {
            throw new IllegalStateException("Crux cannot be loaded from bench/target/crux; build the bench module", e);
        }
    }

    private static URL[] jars() throws IOException, URISyntaxException {
        Path classes = Path.of(CruxRival.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolveSibling("crux"))) {
            for (Path file : files.sorted().toList()) {
                jars.add(url(file));
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    @Override
    public String name() {
        return "crux 2.1.0";
    }

    @Override
    public Set<Part> parts() {
        return EnumSet.of(Part.BODY, Part.TITLE, Part.SUBHEADINGS);
    }

    @Override
    public @Nullable Object read(byte[] html, Charset charset) throws ReflectiveOperationException {
        Object extractor = with.invoke(null, ADDRESS, new String(html, charset));
        metadata.invoke(extractor);
        content.invoke(extractor);
        return article.invoke(extractor);
    }

    @Override
    public Extraction describe(@Nullable Object result) throws ReflectiveOperationException {
        Object body = document.get(result);
        String html = body == null ? "" : (String) markup.invoke(body);
        return Extraction.of((String) title.get(result), MarkedUp.pieces(html));
    }
}
