package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://A.example/x",
                "http://a.example:80/x/",
                "https://a.example/x?utm_source=feed&utm_medium=rss",
                "https://a.example/x?fbclid=1#comments"
            })
    void theSamePage(String url) {
        assertThat(PageKey.of(url)).isEqualTo("a.example/x");
    }

    @Test
    void otherPages() {
        assertThat(PageKey.of("https://a.example/x?id=2")).isEqualTo("a.example/x?id=2");
        assertThat(PageKey.of("https://a.example/X")).isEqualTo("a.example/X");
        assertThat(PageKey.of("file:///x")).isNull();
        assertThat(PageKey.of("no address")).isNull();
        assertThat(PageKey.of(null)).isNull();
    }
}
