package org.dateline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.language.conllu.ConlluLine;
import org.dateline.language.conllu.ConlluReader;
import org.dateline.language.conllu.ConlluSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluWriterTest {

    private static final String FILE = """
            # sent_id = 1
            # text = They don't.
            1	They	they	PRON	PRP	Case=Nom	3	nsubj	3:nsubj	_
            2-3	don't	_	_	_	Typo=Yes	_	_	_	SpaceAfter=No
            2	do	do	AUX	VBP	_	0	root	0:root	_
            3	n't	not	PART	RB	_	2	advmod	_	_
            3.1	go	go	VERB	VB	_	_	_	0:root	CopyOf=2
            4	.	.	PUNCT	.	_	_	_	_	_

            """;

    @Test
    void whatWasReadIsWrittenTheSame() throws IOException {
        assertThat(written(ConlluReader.read(FILE.lines()))).isEqualTo(FILE);
    }

    @Test
    void aValueCannotBreakTheLines() throws IOException {
        ConlluLine word = new ConlluLine.Word(1, "a\tb\nc\r", "_", "X", "_", "_", 0, "root", "_", "_");
        assertThat(written(List.of(new ConlluSentence(List.of(), List.of(word)))))
                .isEqualTo("1\ta b c \t_\tX\t_\t_\t0\troot\t_\t_\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ud-ewt/dev.conllu", "ud-gum/dev.conllu"})
    void aTreebankIsWrittenTheSame(String name) throws IOException {
        Path file = Path.of(System.getProperty("dateline.shared", "../shared"), "train", name);
        assumeTrue(Files.exists(file), () -> "No treebank " + file);
        String text = Files.readString(file);
        assertThat(written(ConlluReader.read(text.lines())).equals(text)).isTrue();
    }

    private static String written(List<ConlluSentence> sentences) throws IOException {
        StringBuilder out = new StringBuilder();
        for (ConlluSentence sentence : sentences) {
            ConlluWriter.write(sentence, out);
        }
        return out.toString();
    }
}
