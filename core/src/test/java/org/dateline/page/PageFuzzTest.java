package org.dateline.page;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dateline.Document;
import org.dateline.Reader;
import org.dateline.UnreadableDocumentException;

/**
 * The page stage under a coverage-guided fuzzer. In an ordinary run it reads the inputs kept beside it, which are the bundled page and
 * whatever the fuzzer has found; {@code JAZZER_FUZZ=1 mvn -pl core -am test -Dtest=PageFuzzTest} looks for more.
 */
class PageFuzzTest {

    private static final Reader READER = Reader.standard();

    @FuzzTest(maxDuration = "4m")
    void keepsItsPromisesWhateverTheBytes(byte[] bytes) {
        try {
            PageMutationTest.check(READER.read(Document.of(bytes, "fuzz")), bytes);
        } catch (UnreadableDocumentException expected) {
            if (expected.getMessage() == null || !expected.getMessage().contains("fuzz")) {
                throw new AssertionError("The document is not named: " + expected.getMessage(), expected);
            }
        }
    }
}
