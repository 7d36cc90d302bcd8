package org.dateline;

/**
 * A document that is no news page in any form Dateline reads: empty, binary, a PDF, too large. The message names the
 * document, says what is wrong with it and what to do.
 */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String uri;

    /**
     * @param uri the document
     * @param problem what is wrong, without a full stop: "is empty"
     * @param advice what to do, a whole sentence
     */
    public UnreadableDocumentException(String uri, String problem, String advice) {
        super(uri + ": " + problem + ". " + advice);
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }
}
