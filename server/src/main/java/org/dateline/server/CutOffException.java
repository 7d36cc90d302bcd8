package org.dateline.server;

/** An answer that has begun and cannot be ended: the connection is broken off, which is all that can be told now. */
final class CutOffException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CutOffException(Throwable cause) {
        super("the answer was cut off: " + cause, cause);
    }
}
