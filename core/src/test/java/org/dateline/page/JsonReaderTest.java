package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    private static String written(Json json) {
        return switch (json) {
            case Json.Scalar scalar -> "'" + scalar.value() + "'";
            case Json.Items items ->
                items.values().stream().map(JsonReaderTest::written).toList().toString();
            case Json.Members members -> {
                StringBuilder text = new StringBuilder("{");
                for (Map.Entry<String, Json> member : members.values().entrySet()) {
                    text.append(text.length() > 1 ? ", " : "")
                            .append(member.getKey())
                            .append(": ")
                            .append(written(member.getValue()));
                }
                yield text.append('}').toString();
            }
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":"b","c":[1,true,null,{"d":2.5}]}       | [{a: 'b', c: ['1', 'true', {d: '2.5'}]}]
            {"a":"b",}                                  | [{a: 'b'}]
            {"a":["b",,"c",],"d":"e"}                   | [{a: ['b', 'c'], d: 'e'}]
            {"a":"b" "c":"d"}                           | [{a: 'b', c: 'd'}]
            {"a":"He said "no" twice","c":"d"}          | [{a: 'He said "no" twice', c: 'd'}]
            {"a":"says "no"","c":"d"}                   | [{a: 'says "no"', c: 'd'}]
            {"a":"x\\u00e9\\"y\\/z\\n"}                 | `[{a: 'xé"y/z\n'}]`
            <!-- {"a":"b"} -->                          | [{a: 'b'}]
            //<![CDATA[ {"a":"b"} //]]>                 | [{a: 'b'}]
            {"a":"b"}; {"c":"d"}                        | [{a: 'b'}, {c: 'd'}]
            {"a":{"b":["c"                              | [{a: {b: ['c']}}]
            {"a":"b","a":"c"}                           | [{a: 'b'}]
            {a:1,"c":"d"}                               | [{c: 'd'}]
            nothing here                                | []
            """)
    void readsWhatPagesCallJson(String source, String expected) {
        String escaped = source.replace("\\\\", "\\");
        assertThat(JsonReader.read(escaped).stream()
                        .map(JsonReaderTest::written)
                        .toList()
                        .toString())
                .isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void keepsRawLineBreaksAndControlCharactersInStrings() {
        assertThat(JsonReader.read("{\"a\":\"one\ntwo\tthree\u0001\"}"))
                .containsExactly(new Json.Members(Map.of("a", new Json.Scalar("one\ntwo\tthree\u0001"))));
    }

    @Test
    void isNotStoppedByDepthOrNumber() {
        assertThat(JsonReader.read("[".repeat(200_000))).hasSize(1);
        assertThat(JsonReader.read("{\"a\":".repeat(100_000))).hasSize(1);
        assertThat(JsonReader.read("[1" + ",1".repeat(200_000) + "]")).hasSize(1);
        assertThat(JsonReader.read("{}".repeat(200_000))).isNotEmpty();
    }

    @Test
    void whatIsNestedTooDeeplyIsPassedOver() {
        String deep = "[".repeat(100) + "1" + "]".repeat(100);
        List<Json> read = JsonReader.read("{\"deep\":" + deep + ",\"after\":\"here\"}");
        assertThat(((Json.Members) read.getFirst()).text("after")).isEqualTo("here");
    }
}
