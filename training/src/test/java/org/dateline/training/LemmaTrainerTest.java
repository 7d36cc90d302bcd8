package org.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.language.Lemmatiser;
import org.dateline.language.conllu.ConlluReader;
import org.junit.jupiter.api.Test;

class LemmaTrainerTest {

    private static final String TREEBANK = """
            1	Grimbles	grimble	NOUN	NNS	_	2	nsubj	_	_
            2	worbled	worble	VERB	VBD	_	0	root	_	_
            3	yonto	YON	NOUN	NN	_	2	obj	_	_
            4	teh	the	DET	DT	Typo=Yes	3	det	_	_
            5	_	_	X	GW	_	3	goeswith	_	_
            """;

    @Test
    void whatTheTreebankSaysIsWhatTheTableSays() throws IOException {
        List<String> table = LemmaTrainer.train(ConlluReader.read(TREEBANK.lines()));
        Lemmatiser lemmatiser = Lemmatiser.of(table);
        assertThat(lemmatiser.lemma("worbled", "VBD")).isEqualTo("worble");
        assertThat(lemmatiser.lemma("yonto", "NN")).isEqualTo("YON");
        assertThat(lemmatiser.lemma("Grimbles", "NNS")).isEqualTo("grimble");
        // Misspelt once: no spelling.
        assertThat(lemmatiser.lemma("teh", "DT")).isEqualTo("teh");
        // Only WordNet knows these here.
        assertThat(lemmatiser.lemma("wiped", "VBN")).isEqualTo("wipe");
        assertThat(lemmatiser.lemma("crises", "NNS")).isEqualTo("crisis");
    }

    @Test
    void theSameTreebankGivesTheSameTable() throws IOException {
        assertThat(LemmaTrainer.train(ConlluReader.read(TREEBANK.lines())))
                .isEqualTo(LemmaTrainer.train(ConlluReader.read(TREEBANK.lines())));
    }

    @Test
    void theTableThatIsShippedIsTheOneThatIsTrained() throws IOException {
        Path folder =
                Path.of(System.getProperty("dateline.shared", "../shared")).resolve("train");
        assumeTrue(Files.isDirectory(folder), () -> "No treebanks in " + folder);
        List<String> shipped;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lemmatiser.class.getResourceAsStream("/org/dateline/models/lemmas.tsv")),
                StandardCharsets.UTF_8))) {
            shipped = reader.lines().toList();
        }
        assertThat(LemmaTrainer.train(LemmaTrainer.treebanks(folder))).isEqualTo(shipped);
    }
}
