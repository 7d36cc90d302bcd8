package org.dateline.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.language.TokenList;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {

    private static final String FILE = """
            # newdoc id = harrow
            # sent_id = 1
            # newpar
            # text = They don't.
            1	They	they	PRON	PRP	Case=Nom	3	nsubj	_	_
            2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
            2	do	do	AUX	VBP	_	0	root	_	_
            3	n't	not	PART	RB	_	2	advmod	_	_
            3.1	go	go	VERB	VB	_	_	_	0:root	CopyOf=2
            4	.	.	PUNCT	.	_	2	punct	_	_

            # sent_id = 2
            # newpar_block = p (1 s)
            1	Go	go	VERB	VB	_	0	root	_	SpaceAfter=No
            2	!	!	PUNCT	.	_	1	punct	_	_

            # sent_id = 3
            1	#1	_	_	_	_	_	_	_	_
            """;

    @Test
    void keepsEveryLine() {
        List<ConlluSentence> sentences = ConlluReader.read(FILE.lines());
        assertThat(sentences).hasSize(3);
        ConlluSentence first = sentences.get(0);
        assertThat(first.comment("text")).isEqualTo("They don't.");
        assertThat(first.comment("newpar")).isEmpty();
        assertThat(first.comment("nothing")).isNull();
        assertThat(first.lines().get(1)).isEqualTo(new ConlluLine.MultiwordToken(2, 3, "don't", "_", "SpaceAfter=No"));
        assertThat(first.lines().get(4))
                .isEqualTo(new ConlluLine.EmptyNode(3, 1, "go", "go", "VERB", "VB", "_", "0:root", "CopyOf=2"));
        assertThat(first.words()).extracting(ConlluLine.Word::id).containsExactly(1, 2, 3, 4);
        assertThat(first.words()).extracting(ConlluLine.Word::head).containsExactly(3, 0, 2, 2);
        assertThat(sentences.get(2).words().get(0).form()).isEqualTo("#1");
        assertThat(sentences.get(2).words().get(0).head()).isEqualTo(-1);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatThrownBy(() -> ConlluReader.read("# a\n1 They they".lines()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("tabs");
        assertThatThrownBy(() -> ConlluReader.read("x\t_\t_\t_\t_\t_\t_\t_\t_\t_".lines()))
                .hasMessageContaining("\"x\"");
    }

    @Test
    void restoresTheRunningText() {
        List<TreebankText> documents = TreebankText.of(ConlluReader.read(FILE.lines()));
        assertThat(documents).hasSize(1);
        TreebankText document = documents.get(0);
        assertThat(document.id()).isEqualTo("harrow");
        // The block of one sentence ends before "#1", though no paragraph is marked there.
        assertThat(document.text().strip()).isEqualTo("They don't. Go!\n\n#1");
        TokenList tokens = document.tokens();
        assertThat(tokens.form(2)).isEqualTo("n't");
        assertThat(tokens.continues(1)).isFalse();
        assertThat(tokens.continues(2)).isTrue();
        assertThat(document.sentences().count()).isEqualTo(3);
        assertThat(document.sentences().end(0)).isEqualTo(4);
    }
}
