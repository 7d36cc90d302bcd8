package org.dateline.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FlattenerTest {

    @Test
    void oneBlockALine() {
        assertThat(flatten(
                        "<h1>Bridge\n  shut</h1><div><p>One <b>bold</b> word.</p>Two<br>three</div><ul><li>four</ul>"))
                .isEqualTo("Bridge shut\nOne bold word.\nTwo\nthree\nfour\n");
    }

    @Test
    void inlineElementsAreGluedWhereTheMarkupHasNoBlank() {
        assertThat(flatten("<div><a>World</a><time>4 March</time> <span> at </span>noon</div>"))
                .isEqualTo("World4 March at noon\n");
    }

    @Test
    void cellsOfARowShareALine() {
        assertThat(flatten("<table><tr><td>Ana</td><td>3</td></tr><tr><td>Tom</td><td>4</td></tr></table>"))
                .isEqualTo("Ana 3\nTom 4\n");
    }

    @Test
    void whatIsNotSeenIsLeftOut() {
        assertThat(flatten("""
                        <html><head><title>Bridge</title><style>p{}</style></head><body>
                        <script>var x</script><noscript>Enable it</noscript><template><p>t</p></template>
                        <p hidden>h</p><p style="color:red; Display : none">d</p><p style="visibility:hidden">v</p>
                        <dialog>closed</dialog><dialog open>open</dialog><select><option>o</select>
                        <p>seen</p></body></html>
                        """)).isEqualTo("open\nseen\n");
    }

    @Test
    void aBlankIsNeitherFirstNorLastInALine() {
        assertThat(flatten("<p> <i> one</i> </p> <p>&nbsp;</p><p>two&nbsp; three </p>"))
                .isEqualTo("one\ntwo three\n");
    }

    @Test
    void deepNestingDoesNotOverflow() {
        assertThat(flatten("<span>".repeat(5_000) + "deep")).isEqualTo("deep\n");
    }

    private static String flatten(String html) {
        return Flattener.flatten(Jsoup.parse(html));
    }
}
