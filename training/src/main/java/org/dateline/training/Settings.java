package org.dateline.training;

/**
 * The sizes and the rates of one training run.
 *
 * @param width the encoder's width; each direction has half
 * @param context values of the frozen encoder that come in besides, 0 for none
 */
record Settings(
        int width,
        int layers,
        int arc,
        int relation,
        int vector,
        int context,
        int epochs,
        int batch,
        float rate,
        float dropout,
        float wordDropout,
        long seed) {}
