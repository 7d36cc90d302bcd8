package org.dateline.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Document;
import org.dateline.Reading;
import org.dateline.UnreadableDocumentException;
import org.dateline.formats.ConlluWriter;
import org.dateline.language.LanguageStage;
import org.dateline.language.conllu.ConlluAnnotation;
import org.dateline.language.conllu.ConlluReader;
import org.dateline.language.conllu.ConlluSentence;
import org.dateline.page.PageReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code dateline language}. */
final class LanguageCommand implements Subcommand {

    private static final int LARGEST = 64 << 20;
    private static final String CONLLU = "conllu";

    private final Surroundings surroundings;
    private final Output output;

    LanguageCommand(Surroundings surroundings, Output output) {
        this.surroundings = surroundings;
        this.output = output;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Subcommand.specOf("language");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Pages, texts or .conllu files; - is standard input.")
                .build());
        spec.addOption(OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .defaultValue(CONLLU)
                .description("Only conllu so far.")
                .build());
        spec.addOption(OptionSpec.builder("--stacktrace").hidden(true).build());
        spec.usageMessage()
                .customSynopsis("dateline language [--format conllu] FILE...")
                .header("Prints tokens, parts of speech, lemmas, trees and names.")
                .description(
                        "Of a page it annotates the story's text. Of a file whose name ends with .conllu it keeps the tokens and"
                                + " replaces the annotation, so that any scorer of treebanks can measure it.")
                .footerHeading("%nExamples:%n")
                .footer("  dateline language page.html", "  dateline language gold.conllu > predicted.conllu");
        return spec;
    }

    @Override
    public int run(ParseResult parsed) {
        String format = parsed.matchedOptionValue("--format", CONLLU);
        if (!format.equals(CONLLU)) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "--format knows conllu only, not \"" + format + "\"");
        }
        Faults faults = new Faults(surroundings.error(), parsed.hasMatchedOption("--stacktrace"));
        Inputs inputs = new Inputs(surroundings.in());
        LanguageStage stage = LanguageStage.standard();
        int code = ExitCode.FINE;
        for (String file : parsed.matchedPositionalValue(0, List.<String>of())) {
            if (!faults.guard(Inputs.nameOf(file), () -> annotate(stage, inputs, file))) {
                code = ExitCode.UNREADABLE;
            }
        }
        return code;
    }

    private void annotate(LanguageStage stage, Inputs inputs, String file) {
        byte[] bytes = inputs.readAll(file, LARGEST);
        if (file.endsWith(".conllu")) {
            for (ConlluSentence sentence : sentences(file, bytes)) {
                write(ConlluAnnotation.annotate(stage, sentence));
            }
            return;
        }
        Reading reading = PageReader.standard().read(Document.of(bytes, Inputs.nameOf(file)), null);
        String language = reading.article().language();
        if (language != null && !language.equals("en")) {
            throw new UnreadableDocumentException(
                    Inputs.nameOf(file),
                    "is written in the language \"" + language + "\"",
                    "Only English is annotated; give an English page.");
        }
        ConlluAnnotation.annotate(stage, reading.article().text()).forEach(this::write);
    }

    private static List<ConlluSentence> sentences(String file, byte[] bytes) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            return ConlluReader.read(reader.lines());
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    file, "is no CoNLL-U (" + e.getMessage() + ")", "Give a file of ten columns parted by tabs.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ConlluSentence sentence) {
        StringBuilder lines = new StringBuilder();
        try {
            ConlluWriter.write(sentence, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        output.write(lines.toString());
    }
}
