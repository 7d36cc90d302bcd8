package org.dateline.training;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A frozen sentence encoder as a reader of words in context: one vector for each word of a sentence, made of two pairs of its
 * layers. Only training uses it: as further input to a teacher, and averaged over contexts as static vectors of words.
 * The published graph names only its last layer as an output; since Protocol Buffers merge concatenated messages, appending a
 * few bytes that list further outputs is enough to see the middle ones, which know more syntax than the last.
 *
 * <p>Not thread-safe: each thread makes its own.
 */
final class FrozenEncoder implements AutoCloseable {

    /** Values for each word. */
    static final int WIDTH = 768;

    /** What values are multiplied by where they are kept as bytes. */
    static final float SCALE = 24f;

    private static final int LAYER = 384;
    private static final int LONGEST = 500;

    /** bge-small-en-v1.5 (MIT), of whose twelve layers four in the middle know syntax best. */
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

    /** The two pairs of layers, from 0. */
    private static final int[] LAYERS = {4, 5, 7, 8};

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces = WordPieces.read();

    FrozenEncoder() throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream stream = FrozenEncoder.class.getResourceAsStream(MODEL)) {
            if (stream == null) {
                throw new IOException("The encoder is not on the class path: " + MODEL);
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            for (int layer : LAYERS) {
                bytes.write(declaration(output(layer)));
            }
            session = environment.createSession(bytes.toByteArray(), options);
        }
    }

    private static String output(int layer) {
        return "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0";
    }

    /** ModelProto.graph (7) . output (12) . name (1), to be merged into the model's own graph. */
    private static byte[] declaration(String output) {
        byte[] name = output.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[name.length + 6];
        bytes[0] = 7 << 3 | 2;
        bytes[1] = (byte) (name.length + 4);
        bytes[2] = 12 << 3 | 2;
        bytes[3] = (byte) (name.length + 2);
        bytes[4] = 1 << 3 | 2;
        bytes[5] = (byte) name.length;
        System.arraycopy(name, 0, bytes, 6, name.length);
        return bytes;
    }

    /**
     * One row for each word: the mean over the word's pieces of the mean of the lower two layers, then of the upper two.
     *
     * @param words the words of one sentence; words beyond the encoder's longest input get zeros
     */
    float[][] read(String[] words) throws OrtException {
        List<Integer> ids = new ArrayList<>();
        int[] first = new int[words.length + 1];
        ids.add(pieces.start());
        for (int word = 0; word < words.length; word++) {
            first[word] = ids.size();
            if (ids.size() < LONGEST) {
                pieces.add(words[word], ids);
            }
        }
        first[words.length] = ids.size();
        ids.add(pieces.end());
        int length = ids.size();
        long[] input = new long[length];
        long[] ones = new long[length];
        for (int i = 0; i < length; i++) {
            input[i] = ids.get(i);
            ones[i] = 1;
        }
        long[] shape = {1, length};
        float[][] rows = new float[words.length][WIDTH];
        try (OnnxTensor inputIds = OnnxTensor.createTensor(environment, LongBuffer.wrap(input), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", inputIds, "attention_mask", mask, "token_type_ids", types))) {
            for (int layer = 0; layer < LAYERS.length; layer++) {
                FloatBuffer values =
                        ((OnnxTensor) result.get(output(LAYERS[layer])).orElseThrow()).getFloatBuffer();
                int offset = layer < 2 ? 0 : LAYER;
                for (int word = 0; word < words.length; word++) {
                    int count = first[word + 1] - first[word];
                    for (int piece = first[word]; piece < first[word + 1]; piece++) {
                        for (int i = 0; i < LAYER; i++) {
                            rows[word][offset + i] += values.get(piece * LAYER + i) * (0.5f / count);
                        }
                    }
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
